/** Which plans are made in one go, and for what purpose; the purpose is kept until they are asked for. */
import { Button } from '@navikt/ds-react/Button';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useRef } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { T, useText } from '../../ui/text.tsx';
import styles from './batch.module.css';

/** The most the server makes in one go. */
const MOST_PLANS = 100;

/** There is one batch at a time. */
export const BATCH_KEY = 'batch';

const begin = () => ({ purpose: '' });
const fields = { purpose: aText };

type Props = {
  chosen: ReadonlySet<string>;
  /** Those on the page that have an agreed version. */
  pageIds: readonly string[];
  onChosen: (chosen: ReadonlySet<string> | null) => void;
  /** Answers true when it is being made. */
  onMake: (planIds: readonly string[], purpose: string) => Promise<boolean>;
};

export function BatchChoice({ chosen, pageIds, onChosen, onMake }: Props) {
  const t = useText();
  const { values, change, forget } = useKeptForm({
    key: BATCH_KEY,
    label: t('plans.batch.purpose'),
    page: '/planer',
    begin,
    fields,
  });
  const { purpose } = values;
  const field = useRef<HTMLInputElement>(null);
  const isTooMany = chosen.size > MOST_PLANS;

  async function make(event: FormEvent) {
    event.preventDefault();
    if (chosen.size === 0 || isTooMany) return;
    if (isTooLong(purpose, SHORT_TEXT)) return field.current?.focus();
    if (await onMake([...chosen], purpose.trim())) forget();
  }

  function giveUp() {
    forget();
    onChosen(null);
  }

  return (
    <form className={styles.card} onSubmit={make}>
      <p className={styles.quiet}>
        <T id="plans.batch.lead" />
      </p>
      <div className={styles.line}>
        <p role="status">
          {isTooMany
            ? t('plans.batch.tooMany', { count: chosen.size })
            : t('plans.batch.chosen', { count: chosen.size })}
        </p>
        <Button
          size="small"
          variant="tertiary"
          type="button"
          onClick={() => onChosen(new Set([...chosen, ...pageIds]))}
        >
          <T id="plans.batch.page" />
        </Button>
        {chosen.size > 0 ? (
          <Button size="small" variant="tertiary" type="button" onClick={() => onChosen(new Set())}>
            <T id="plans.batch.none" />
          </Button>
        ) : null}
      </div>
      <CountedText
        ref={field}
        className={styles.purpose}
        size="small"
        label={t('plans.batch.purpose')}
        description={t('plans.batch.purposeHint')}
        value={purpose}
        maxLength={SHORT_TEXT}
        autoComplete="off"
        onChange={(typed) => change({ purpose: typed })}
      />
      <div className={styles.line}>
        <Button size="small" type="submit" disabled={chosen.size === 0 || isTooMany}>
          <T id="plans.batch.make" values={{ count: chosen.size }} />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
