/** Saying no to leading a plan: the reason, which whoever asked is told. */
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type FormEvent, useState } from 'react';
import { aText } from '../../ui/drafts/form-fields.ts';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './hand-over.module.css';
import { HAND_OVER_PAGE } from './hand-over-page.ts';

type Props = {
  handOverId: string;
  isBusy: boolean;
  /** Resolves to whether the answer was taken. */
  onDecline: (reason: string) => Promise<boolean>;
  onClose: () => void;
};

const begin = () => ({ reason: '' });
const fields = { reason: aText };

export const declineKey = (handOverId: string): string => `decline.${handOverId}`;

export function DeclineForm({ handOverId, isBusy, onDecline, onClose }: Props) {
  const t = useText();
  const label = t('plans.handOver.reason');
  const { values, change, forget } = useKeptForm({
    key: declineKey(handOverId),
    label,
    page: HAND_OVER_PAGE,
    begin,
    fields,
  });
  const { reason } = values;
  const [wasSent, setWasSent] = useState(false);
  const isMissing = reason.trim() === '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (!isMissing && (await onDecline(reason))) forget();
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Textarea
        size="small"
        label={label}
        description={t('plans.handOver.reasonHint')}
        minRows={2}
        value={reason}
        error={wasSent && isMissing ? t('plans.handOver.reasonMissing') : undefined}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className={styles.buttons}>
        <Button size="small" variant="secondary" type="submit" loading={isBusy}>
          <T id="plans.handOver.sendNo" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
