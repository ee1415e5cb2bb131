/** Plans the next meeting: day, hours, place and agenda in one go. */
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FormEvent, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { aDay, anId, aText } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import type { PlanWithMeetings } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { useMeetingChanges } from './use-meeting-changes.ts';
import type { FieldProblems } from './use-send-meeting.ts';
import { useUsualAgenda } from './use-usual-agenda.ts';

type Props = { plan: PlanWithMeetings; onClose: () => void };

/** The day that stands on the plan where it lies ahead, else the day of the next follow-up. */
const likelyDay = (
  { meetingOn, nextFollowUpOn }: PlanWithMeetings,
  today: CalendarDate,
): CalendarDate | null => [meetingOn, nextFollowUpOn].find((day) => day && day >= today) ?? null;

export const newMeetingKey = (planId: string): string => `newMeeting.${planId}`;

const fields = {
  id: anId,
  day: aDay,
  startsAt: aText,
  endsAt: aText,
  place: aText,
  agenda: aText,
};

export function PlanMeetingForm({ plan, onClose }: Props) {
  const t = useText();
  const today = useToday();
  const usualAgenda = useUsualAgenda();
  const { plan: planIt } = useMeetingChanges(plan.id);
  const { values, change, dayOf, forget } = useKeptForm({
    key: newMeetingKey(plan.id),
    label: t('plans.meetings.plan'),
    begin: () => ({
      id: crypto.randomUUID() as string,
      day: likelyDay(plan, today),
      startsAt: '',
      endsAt: '',
      place: plan.meetingPlace,
      agenda: usualAgenda(plan),
    }),
    fields,
  });
  const { id, day, ...words } = values;
  const [problems, setProblems] = useState<FieldProblems>({});
  const [failure, setFailure] = useState<string | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setFailure(null);
    const refuse = (found: FieldProblems) => {
      setProblems(found);
      focusFirstProblem(form);
    };
    if (!day) return refuse({ meetingOn: t('plans.meetings.dayMissing') });
    const result = await planIt({ id, meetingOn: day, ...words });
    if (result.kind === 'saved') return giveUp();
    if (Object.keys(result.problems).some((field) => field !== 'id')) {
      return refuse(result.problems);
    }
    setFailure('message' in result ? result.message : t('plans.meetings.notSaved'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  const fieldOf = (field: keyof typeof words) => ({
    value: words[field],
    error: problems[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.time}>
        <DateField
          label={t('plans.meetings.day')}
          {...dayOf('day')}
          error={problems['meetingOn']}
        />
        <TextField
          label={t('plans.meetings.starts')}
          placeholder="13.30"
          {...fieldOf('startsAt')}
        />
        <TextField label={t('plans.meetings.ends')} placeholder="14.30" {...fieldOf('endsAt')} />
      </div>
      <TextField label={t('plans.meetings.place')} {...fieldOf('place')} />
      <Textarea
        label={t('plans.meetings.agenda')}
        description={t('plans.meetings.agendaHint')}
        minRows={4}
        {...fieldOf('agenda')}
      />
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.meetings.planNow" />
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
