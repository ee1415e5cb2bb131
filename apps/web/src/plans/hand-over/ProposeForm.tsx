/** Asks somebody to lead one plan: whom, and what they must know; the rest is shown by itself. */
import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type ReactNode, type FormEvent, useState } from 'react';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import card from '../plan-card.module.css';
import { newProposal, proposalFields, proposalKey } from './proposal-values.ts';
import { ReceiverSearch } from './ReceiverSearch.tsx';
import styles from './hand-over.module.css';
import { useHandOver } from './use-hand-over.ts';

type Props = {
  planId: string;
  leadName: string;
  /** What a new lead takes over. */
  children: ReactNode;
  onDone: () => void;
  onClose: () => void;
};

export function ProposeForm({ planId, leadName, children, onDone, onClose }: Props) {
  const t = useText();
  const { propose } = useHandOver();
  const { values, change, forget } = useKeptForm({
    key: proposalKey(planId),
    label: t('plans.handOver.hand'),
    page: planId,
    begin: newProposal,
    fields: proposalFields,
  });
  const { id, receiver, knowThis, carriesFollowUps, leadLeaves } = values;
  const [wasSent, setWasSent] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<{ field: string; message: string } | null>(null);
  const isMissing = knowThis.trim() === '';

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setWasSent(true);
    if (!receiver || isMissing) return focusFirstProblem(event.currentTarget);
    setIsSending(true);
    setRefusal(null);
    const proposal = { id, planId, toEmployeeId: receiver.id, knowThis };
    const problems = await propose({ carriesFollowUps, leadLeaves, proposals: [proposal] });
    setIsSending(false);
    const problem = problems?.get(id);
    if (problems && !problem) {
      forget();
      return onDone();
    }
    setRefusal(problem ?? { field: '', message: t('plans.handOver.notSaved') });
  }

  function giveUp() {
    forget();
    onClose();
  }

  const receiverError = wasSent && !receiver ? t('plans.handOver.receiverMissing') : undefined;
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <ReceiverSearch
        label={t('plans.handOver.receiver')}
        planIds={[planId]}
        receiver={receiver}
        error={receiverError}
        onChoose={(chosen) => change({ receiver: chosen })}
      />
      <Textarea
        size="small"
        label={t('plans.handOver.knowThis')}
        description={t('plans.handOver.knowThisHint')}
        minRows={4}
        value={knowThis}
        error={
          refusal?.field === 'knowThis'
            ? refusal.message
            : wasSent && isMissing
              ? t('plans.handOver.knowThisMissing')
              : undefined
        }
        onChange={(event) => change({ knowThis: event.target.value })}
      />
      <section aria-label={t('plans.handOver.goesAlong')} className={styles.own}>
        <h4 className={card.subtitle}>
          <T id="plans.handOver.goesAlong" />
        </h4>
        {children}
      </section>
      <div>
        <Checkbox
          size="small"
          checked={carriesFollowUps || leadLeaves}
          disabled={leadLeaves}
          onChange={(event) => change({ carriesFollowUps: event.target.checked })}
        >
          {t('plans.handOver.carries', { name: leadName })}
        </Checkbox>
        <Checkbox
          size="small"
          checked={leadLeaves}
          description={t('plans.handOver.leavesHint', { name: leadName })}
          onChange={(event) => change({ leadLeaves: event.target.checked })}
        >
          {t('plans.handOver.leaves', { name: leadName })}
        </Checkbox>
      </div>
      {refusal && refusal.field !== 'knowThis' ? (
        <Notice kind="error">{refusal.message}</Notice>
      ) : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={isSending}>
          {receiver ? (
            <T id="plans.handOver.ask" values={{ name: receiver.name }} />
          ) : (
            <T id="plans.handOver.askNobody" />
          )}
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
