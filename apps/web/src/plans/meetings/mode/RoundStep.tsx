/** The round: one participant at a time, whether they are here and what they say. */
import { ATTENDANCES } from '@sammenhaeng/domain/plans/meeting';
import { T, useText } from '../../../ui/text.tsx';
import { saveOf } from '../../saving/change-result.ts';
import { SavedRadios } from '../../saving/SavedRadios.tsx';
import { SavedText } from '../../saving/SavedText.tsx';
import { roleOf } from '../meeting-words.ts';
import type { Attendance } from '../meetings.graph.ts';
import { useMeetingChanges } from '../use-meeting-changes.ts';
import styles from './mode.module.css';

type Noted = Attendance['attendance'];
type Props = { planId: string; meetingId: string; attendance: Attendance };

export function RoundStep({ planId, meetingId, attendance }: Props) {
  const t = useText();
  const { attend } = useMeetingChanges(planId);
  const { participant, attendance: noted, input, round } = attendance;
  const { id, name } = participant;
  return (
    <>
      <h1 className={styles.heading} tabIndex={-1}>
        {name}
      </h1>
      <p className={styles.lead}>
        {roleOf(attendance) || t(`plans.participantKind.${participant.kind}`)}
      </p>
      <div className={styles.row}>
        <SavedRadios
          legend={t('plans.meetings.mode.is', { name })}
          value={noted}
          options={ATTENDANCES.map((value) => ({
            value,
            label: t(`plans.meetings.attendance.${value}`),
          }))}
          onSave={saveOf(`${meetingId}.${id}.attendance`, (from: Noted, to: Noted) =>
            attend(meetingId, id, { attendance: { from, to } }),
          )}
        />
      </div>
      {input ? (
        <figure className={styles.quote}>
          <figcaption>
            <T id="plans.meetings.mode.before" />
          </figcaption>
          <blockquote>{input}</blockquote>
        </figure>
      ) : null}
      <SavedText
        label={t('plans.meetings.mode.says', { name })}
        value={round}
        isLong
        onSave={saveOf(`${meetingId}.${id}.round`, (from, to) =>
          attend(meetingId, id, { round: { from, to } }),
        )}
      />
    </>
  );
}
