/** Offers to go through the plan: when the next meeting is near, past, or somebody wants to. */
import { Button } from '@navikt/ds-react/Button';
import { daysBetween } from '@sammenhaeng/domain/calendar/calendar-date';
import { suggestedNextMeeting } from '@sammenhaeng/domain/calendar/meeting-interval';
import { isRenewalNear, suggestedMeeting } from '@sammenhaeng/domain/plans/line-review';
import { type FormEvent, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { aDay } from '../../ui/drafts/form-fields.ts';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './renewal.module.css';
import { useRenewal } from './use-renewal.ts';

type Props = {
  planId: string;
  version: number;
  /** The day the newest version was agreed, and the day of the meeting as the plan has it. */
  agreedOn: string | null;
  meetingOn: string | null;
  nextFollowUpOn: string | null;
  /** Whether nothing else on the page is to be done first. */
  isLeading: boolean;
};

type Values = { on: string | null };

const fields = { on: aDay };

export function BeginRenewal({ isLeading, ...plan }: Props) {
  const { planId, version, agreedOn, meetingOn, nextFollowUpOn } = plan;
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const { start } = useRenewal(planId, version);
  const isNear = isRenewalNear(nextFollowUpOn, today);
  // A meeting that is planned already is the one.
  const isPlanned = meetingOn !== null && agreedOn !== null && meetingOn > agreedOn;
  const key = `renewal.${planId}`;
  const { open, setOpen } = useOpenForm({ renewal: key });
  const isOpen = isNear || isPlanned || open !== null;
  const { values, change, dayOf, forget } = useKeptForm<Values>({
    key,
    label: t('plans.renewal.meetingOn'),
    begin: () => ({ on: isPlanned ? meetingOn : suggestedMeeting(nextFollowUpOn, today) }),
    fields,
  });
  const { on } = values;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  async function begin(event: FormEvent) {
    event.preventDefault();
    if (on === null) return setTrouble(t('plans.renewal.meetingMissing'));
    setSending(true);
    const result = await start(on);
    setSending(false);
    if (result.kind === 'saved') return forget();
    setTrouble('message' in result ? result.message : t('plans.renewal.failed'));
  }

  return (
    <>
      <p>
        {isNear && nextFollowUpOn && nextFollowUpOn < today ? (
          <T id="plans.renewal.past" values={{ date: format.dateLong(nextFollowUpOn) }} />
        ) : isNear && nextFollowUpOn ? (
          <T
            id="plans.renewal.near"
            values={{ when: format.inDays(daysBetween(today, nextFollowUpOn)) }}
          />
        ) : (
          <T id="plans.renewal.any" />
        )}
      </p>
      {isOpen ? (
        <form className={styles.begin} onSubmit={begin} noValidate>
          <DateField
            size="small"
            label={t('plans.renewal.meetingOn')}
            {...dayOf('on')}
            onChange={(day) => {
              change({ on: day });
              setTrouble(null);
            }}
          />
          <Button
            size="small"
            type="submit"
            variant={isLeading ? 'primary' : 'secondary'}
            loading={isSending}
          >
            <T id="plans.renewal.begin" />
          </Button>
          {on ? (
            <p className={styles.quiet}>
              <T
                id="plans.renewal.defaults"
                values={{ date: format.dateLong(suggestedNextMeeting(on)) }}
              />
            </p>
          ) : null}
          {trouble ? <Notice kind="error">{trouble}</Notice> : null}
        </form>
      ) : (
        <div>
          <Button size="small" variant="secondary" onClick={() => setOpen('renewal')}>
            <T id="plans.renewal.open" />
          </Button>
        </div>
      )}
    </>
  );
}
