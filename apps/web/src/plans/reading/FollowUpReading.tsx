/** Section 5 to read: when and how the plan is followed up, and what the citizen says to it. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { CitizenAcceptance } from '@sammenhaeng/domain/plans/plan-facts';
import { CitizenAnswer } from './CitizenAnswer.tsx';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ReadRow } from './ReadRow.tsx';
import styles from './reading.module.css';

type Props = {
  nextFollowUpOn: CalendarDate | null;
  nextFollowUpReason: string;
  followUpHow: string;
  citizenAcceptance: CitizenAcceptance | null;
  /** Never of an agreed version. */
  isCitizenAskedAnew?: boolean;
  citizenRemarks: string;
};

export function FollowUpReading(props: Props) {
  const t = useText();
  const format = useFormat();
  const { nextFollowUpOn, nextFollowUpReason, followUpHow, citizenAcceptance } = props;
  return (
    <dl className={styles.rows}>
      <ReadRow label={t('plans.followUp.nextOn')}>
        {nextFollowUpOn && format.dateLong(nextFollowUpOn)}
      </ReadRow>
      {nextFollowUpReason ? (
        <ReadRow label={t('plans.followUp.reason')}>{nextFollowUpReason}</ReadRow>
      ) : null}
      <ReadRow label={t('plans.followUp.how')}>{followUpHow}</ReadRow>
      <ReadRow label={t('plans.followUp.acceptance')}>
        {citizenAcceptance && (
          <CitizenAnswer
            answer={citizenAcceptance}
            isAskedAnew={props.isCitizenAskedAnew ?? false}
          />
        )}
      </ReadRow>
      {props.citizenRemarks ? (
        <ReadRow label={t('plans.followUp.remarks')}>{props.citizenRemarks}</ReadRow>
      ) : null}
    </dl>
  );
}
