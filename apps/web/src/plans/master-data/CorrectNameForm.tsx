/** Correcting the citizen's name; what to do about another municipality is said beside it. */
import { Button } from '@navikt/ds-react/Button';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './master-data.module.css';
import { useCorrectCitizen } from './use-correct-citizen.ts';

type Props = {
  planId: string;
  citizen: { id: string; name: string };
  hasFocus: boolean;
  onClose: (wasSaved: boolean) => void;
};

export const correctNameKey = (citizenId: string): string => `citizenName.${citizenId}`;

const fields = { name: aText };

export function CorrectNameForm({ planId, citizen, hasFocus, onClose }: Props) {
  const t = useText();
  const correct = useCorrectCitizen(planId);
  const { values, begin, change, forget } = useKeptForm({
    key: correctNameKey(citizen.id),
    label: t('plans.citizen.correctTitle'),
    begin: () => ({ name: citizen.name }),
    fields,
  });
  // Whoever was told of a colleague's name and saves again has seen it.
  const [wasTold, setWasTold] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);

  function refuse(sentence: string) {
    setProblem(sentence);
    field.current?.focus();
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const from = wasTold ? citizen.name : begin.name;
    const to = values.name.trim();
    if (to === '') return refuse(t('plans.find.nameMissing'));
    if (to === from) return refuse(t('plans.citizen.same'));
    if (isTooLong(to, SHORT_TEXT)) return field.current?.focus();
    setProblem(null);
    setSending(true);
    const result = await correct(from, to);
    setSending(false);
    if (result.kind === 'saved') return close(true);
    setWasTold(result.kind === 'conflict');
    if (result.kind === 'conflict') {
      return setFailure(t('plans.citizen.conflict', { name: result.fields[0]?.theirs ?? '' }));
    }
    setFailure(result.kind === 'refused' ? result.message : t('plans.saved.notSaved'));
  }

  function close(wasSaved: boolean) {
    forget();
    onClose(wasSaved);
  }

  return (
    <form
      className={styles.editor}
      onSubmit={send}
      noValidate
      autoComplete="off"
      aria-label={t('plans.citizen.correctTitle')}
    >
      <CountedText
        ref={field}
        size="small"
        label={t('plans.citizen.name')}
        description={t('plans.citizen.hint')}
        value={values.name}
        maxLength={SHORT_TEXT}
        error={problem ?? undefined}
        autoComplete="off"
        onChange={(name) => change({ name })}
      />
      <p className={styles.quiet}>
        <T id="plans.citizen.moved" />
      </p>
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={isSending}>
          <T id="plans.citizen.save" />
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={() => close(false)}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
