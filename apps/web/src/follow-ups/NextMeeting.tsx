/** When the next meeting is: the date the rule suggests, and a reason where it is passed. */
import { Textarea } from '@navikt/ds-react/Textarea';
import { DateField } from '../ui/DateField.tsx';
import type { KeptValues } from '../ui/drafts/use-kept-values.ts';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './RecordFollowUpForm.module.css';
import type { RecordDraft, RecordView } from './record-values.ts';

type NextMeetingProps = {
  view: RecordView;
  nextOn: ReturnType<KeptValues<RecordDraft>['dayOf']>;
  reason: string;
  error: string | undefined;
  reasonError: string | undefined;
  change: (changes: Partial<RecordDraft>) => void;
};

export function NextMeeting(props: NextMeetingProps) {
  const { view, nextOn, reason, error, reasonError, change } = props;
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
        {...nextOn}
        value={view.nextOn}
        error={error}
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
