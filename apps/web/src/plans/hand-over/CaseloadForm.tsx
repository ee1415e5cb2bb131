/** The plans of one leaver, proposed in one go: one receiver and one text for all, with exceptions. */
import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { type FormEvent, useRef, useState } from 'react';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { choiceProblem, withSharedReceiver } from './caseload-choice.ts';
import { CaseloadPlan, caseloadPlan } from './CaseloadPlan.tsx';
import { ReceiverSearch } from './ReceiverSearch.tsx';
import styles from './hand-over.module.css';
import { useCaseloadForm } from './use-caseload-form.ts';
import { useHandOver } from './use-hand-over.ts';
import { type Sent, useProposeCaseload } from './use-propose-caseload.ts';

type Props = {
  lead: { id: string; name: string };
  plans: FragmentType<typeof caseloadPlan>[];
  /** Whether the plans are the viewer's own. */
  isOwn: boolean;
};

export function CaseloadForm({ lead, isOwn, ...props }: Props) {
  const t = useText();
  const { withdraw, refresh } = useHandOver();
  const { send, progress } = useProposeCaseload();
  const rows = props.plans.map((plan) => ({ row: readFragment(caseloadPlan, plan), plan }));
  const free = rows.filter(({ row }) => !row.open).map(({ row }) => row.id);
  const { values, choice, change, choose, setOwn, forget } = useCaseloadForm(lead.id, free, isOwn);
  const { receiver, knowThis, carriesFollowUps, leadLeaves } = values;
  const [wasSent, setWasSent] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { chosen, own } = choice;
  const problem = choiceProblem(choice);

  async function sendAll(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (problem) return focusFirstProblem(form.current);
    setSent(null);
    const result = await send(choice, { carriesFollowUps, leadLeaves });
    setSent(result);
    setWasSent(false);
    if (result.refusals.size === 0) forget();
    await refresh();
  }

  async function takeBack(handOverId: string) {
    await withdraw(handOverId);
    await refresh();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={sendAll} noValidate>
      <div className={styles.head}>
        <h3 className={card.subtitle}>
          <T id="plans.handOver.plansOf" values={{ count: rows.length }} />
        </h3>
        {free.length > chosen.size ? (
          <Button
            size="xsmall"
            variant="tertiary"
            type="button"
            onClick={() => change({ left: [] })}
          >
            <T id="plans.handOver.chooseAll" />
          </Button>
        ) : null}
      </div>
      <ul className={styles.plans}>
        {rows.map(({ row, plan }) => (
          <CaseloadPlan
            key={row.id}
            plan={plan}
            isChosen={chosen.has(row.id)}
            own={own.get(row.id) ?? null}
            refusal={sent?.refusals.get(row.id) ?? null}
            onChoose={(isChosen) => choose(row.id, isChosen)}
            onOwn={(mine) => setOwn(row.id, mine)}
            onWithdraw={(id) => void takeBack(id)}
          />
        ))}
      </ul>
      {free.length > 0 ? (
        <>
          <h3 className={card.subtitle}>
            <T id="plans.handOver.forAll" />
          </h3>
          <ReceiverSearch
            label={t('plans.handOver.receiver')}
            planIds={withSharedReceiver(choice)}
            receiver={receiver}
            error={
              wasSent && problem === 'NO_RECEIVER' ? t('plans.handOver.receiverMissing') : undefined
            }
            onChoose={(one) => change({ receiver: one })}
          />
          <Textarea
            size="small"
            label={t('plans.handOver.knowThisAll')}
            description={t('plans.handOver.knowThisHint')}
            minRows={3}
            value={knowThis}
            error={
              wasSent && problem === 'NO_TEXT' ? t('plans.handOver.knowThisMissing') : undefined
            }
            onChange={(event) => change({ knowThis: event.target.value })}
          />
          <div>
            <Checkbox
              size="small"
              checked={leadLeaves}
              description={t(isOwn ? 'plans.handOver.leavesHintOwn' : 'plans.handOver.leavesHint', {
                name: lead.name,
              })}
              onChange={(event) => change({ leadLeaves: event.target.checked })}
            >
              {t(isOwn ? 'plans.handOver.leavesAllOwn' : 'plans.handOver.leavesAll', {
                name: lead.name,
              })}
            </Checkbox>
            <Checkbox
              size="small"
              checked={carriesFollowUps || leadLeaves}
              disabled={leadLeaves}
              onChange={(event) => change({ carriesFollowUps: event.target.checked })}
            >
              {t(isOwn ? 'plans.handOver.carriesAllOwn' : 'plans.handOver.carriesAll', {
                name: lead.name,
              })}
            </Checkbox>
          </div>
          {wasSent && problem === 'NO_PLAN' ? (
            <Notice kind="error">{t('plans.handOver.choosePlan')}</Notice>
          ) : null}
          <div className={styles.buttons}>
            <Button size="small" type="submit" loading={progress !== null}>
              <T id="plans.handOver.propose" values={{ count: chosen.size }} />
            </Button>
          </div>
        </>
      ) : null}
      <div className={styles.lines} role="status">
        {progress ? (
          <>
            <progress
              className={styles.progress}
              value={progress.done}
              max={progress.count}
              aria-label={t('plans.handOver.sending', progress)}
            />
            <span>{t('plans.handOver.sending', progress)}</span>
          </>
        ) : null}
        {sent && sent.done.size > 0 ? (
          <Notice kind="success">{t('plans.handOver.proposed', { count: sent.done.size })}</Notice>
        ) : null}
        {sent && sent.refusals.size > 0 ? (
          <Notice kind="warning">
            {t('plans.handOver.someFailed', { count: sent.refusals.size })}
          </Notice>
        ) : null}
      </div>
    </form>
  );
}
