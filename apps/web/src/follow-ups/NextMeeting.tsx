/** When the next meeting is: the date the rule suggests, and a reason where it is passed. */
import { Textarea } from '@navikt/ds-react/Textarea';
import { DateField } from '../ui/DateField.tsx';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './RecordFollowUpForm.module.css';
import type { RecordDraft, RecordView } from './record-values.ts';

type NextMeetingProps = {
  view: RecordView;
  reason: string;
  error: string | undefined;
  reasonError: string | undefined;
  change: (changes: Partial<RecordDraft>) => void;
};

export function NextMeeting({ view, reason, error, reasonError, change }: NextMeetingProps) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <DateField
        size="small"
        label={t('followUps.form.nextOn')}
        description={
          view.latestOn && t('followUps.form.nextOnHint', { date: format.date(view.latestOn) })
        }
        value={view.nextOn}
        error={error}
        onChange={(nextOn) => change({ nextOn })}
      />
      {view.asksReason && (
        <Textarea
          size="small"
          className={styles.note}
          label={t('followUps.form.reason')}
          minRows={1}
          value={reason}
          error={reasonError}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
    </>
  );
}
