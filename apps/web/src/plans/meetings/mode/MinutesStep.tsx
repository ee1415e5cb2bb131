/** The minutes, in one field with room to write. */
import { T, useText } from '../../../ui/text.tsx';
import { SavedText } from '../../saving/SavedText.tsx';
import type { Meeting } from '../meetings.graph.ts';
import { useMeetingChanges } from '../use-meeting-changes.ts';
import styles from './mode.module.css';

export function MinutesStep({ planId, meeting }: { planId: string; meeting: Meeting }) {
  const t = useText();
  const { text } = useMeetingChanges(planId);
  return (
    <>
      <h1 className={styles.heading} tabIndex={-1}>
        <T id="plans.meetings.mode.minutesAsk" />
      </h1>
      <div className={styles.large}>
        <SavedText
          label={t('plans.meetings.mode.minutesHint')}
          value={meeting.minutes}
          isLong
          onSave={text(meeting.id, 'minutes')}
        />
      </div>
    </>
  );
}
