/** Section 1 to read: whom the plan is for and why, who takes part, and where they meet. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { TargetGroup } from '@sammenhaeng/domain/plans/plan-facts';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ConsentsReading, type ReadConsent } from './ConsentsReading.tsx';
import { ParticipantsReading, type ReadParticipant } from './ParticipantsReading.tsx';
import { ReadRow } from './ReadRow.tsx';
import styles from './reading.module.css';

type Props = {
  targetGroup: TargetGroup | null;
  basis: string;
  /** Of no agreed version. */
  contactOn?: CalendarDate | null;
  meetingOn: CalendarDate | null;
  meetingPlace: string;
  participants: readonly ReadParticipant[];
  /** Those that hold. */
  consents: readonly ReadConsent[];
};

export function MasterDataReading(props: Props) {
  const t = useText();
  const format = useFormat();
  const { targetGroup, basis, meetingOn, meetingPlace, participants } = props;
  return (
    <dl className={styles.rows}>
      <ReadRow label={t('plans.targetGroup')}>
        {targetGroup && t(`plans.targetGroup.${targetGroup}`)}
      </ReadRow>
      <ReadRow label={t('plans.basis')}>{basis}</ReadRow>
      {props.contactOn ? (
        <ReadRow label={t('plans.contactOn')}>{format.dateLong(props.contactOn)}</ReadRow>
      ) : null}
      <ReadRow label={t('plans.participants.title')}>
        <ParticipantsReading participants={participants} />
      </ReadRow>
      {props.consents.length > 0 ? (
        <ReadRow label={t('plans.consent.title')}>
          <ConsentsReading consents={props.consents} />
        </ReadRow>
      ) : null}
      <ReadRow label={t('plans.meeting.on')}>{meetingOn && format.dateLong(meetingOn)}</ReadRow>
      <ReadRow label={t('plans.meeting.place')}>{meetingPlace}</ReadRow>
    </dl>
  );
}
