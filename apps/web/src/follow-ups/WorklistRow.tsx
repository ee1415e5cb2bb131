/** One follow-up on one line: who, what, which rule made the date, who has the ball. */
import { Button } from '@navikt/ds-react/Button';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef, useState } from 'react';
import { useOpenForm } from '../ui/drafts/use-open-form.ts';
import { useText } from '../ui/text.tsx';
import { Ball } from './Ball.tsx';
import { RecordedRow } from './RecordedRow.tsx';
import { RecordInRow } from './RecordInRow.tsx';
import { recordKey } from './worklist-drafts.ts';
import { RuleOfDate } from './RuleOfDate.tsx';
import type { OpenPlan } from './WorklistResult.tsx';
import styles from './WorklistRow.module.css';

const WorklistRowFragment = graphql(`
  fragment WorklistRow on FollowUp {
    id
    planId
    kind
    citizenInitials
    citizenBirthYear
    outcome
    viewerCanRecord
    ...Ball
    ...RuleOfDate
    ...RecordInRow
    ...RecordedRow
  }
`);

type WorklistRowProps = {
  followUp: FragmentType<typeof WorklistRowFragment>;
  isPlanOpen: boolean;
  onOpenPlan: (plan: OpenPlan) => void;
  onClosePlan: () => void;
  onReload: () => unknown;
};

export function WorklistRow(props: WorklistRowProps) {
  const { isPlanOpen, onOpenPlan, onClosePlan, onReload } = props;
  const t = useText();
  const followUp = readFragment(WorklistRowFragment, props.followUp);
  const { id, planId, kind, citizenInitials: initials, citizenBirthYear: year } = followUp;
  const { open, isByHand, setOpen } = useOpenForm({ record: recordKey(id) });
  const isRecording = followUp.viewerCanRecord && open !== null;
  const [nextOn, setNextOn] = useState<CalendarDate | null>(null);
  const recordButton = useRef<HTMLButtonElement>(null);

  if (followUp.outcome) {
    return <RecordedRow followUp={followUp} nextOn={nextOn} onGone={onReload} />;
  }

  return (
    <>
      <div className={styles.row}>
        <button
          type="button"
          id={`plan-of-${id}`}
          className={styles.who}
          aria-expanded={isPlanOpen}
          aria-label={`${t('followUps.details', { initials })}, ${t('followUps.bornIn', { year })}`}
          onClick={() => (isPlanOpen ? onClosePlan() : onOpenPlan({ rowId: id, planId, initials }))}
        >
          <span className={styles.initials}>{initials}</span>
          <span className={styles.born}>{t('followUps.bornIn', { year })}</span>
        </button>
        <div className={styles.what}>
          <span className={styles.kind}>{t(`words.followUpKind.${kind}`)}</span>
          <RuleOfDate followUp={followUp} />
        </div>
        <Ball followUp={followUp} />
        {followUp.viewerCanRecord && (
          <Button
            ref={recordButton}
            size="small"
            variant="secondary"
            className={styles.record}
            aria-expanded={isRecording}
            aria-label={t('followUps.recordFor', { initials })}
            onClick={() => setOpen(isRecording ? null : 'record')}
          >
            {t('followUps.record')}
          </Button>
        )}
      </div>
      <RecordInRow
        followUp={followUp}
        isOpen={isRecording}
        hasFocus={isByHand}
        onClose={() => {
          setOpen(null);
          recordButton.current?.focus();
        }}
        onRecorded={(next) => {
          setNextOn(next);
          setOpen(null);
        }}
        onReload={onReload}
      />
    </>
  );
}
