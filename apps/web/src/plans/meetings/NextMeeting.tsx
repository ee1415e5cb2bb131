/** The meeting to come: when, where and about what, the steps of it, and who comes. */
import { CalendarIcon, LocationPinIcon } from '@navikt/aksel-icons';
import { Link } from '@navikt/ds-react/Link';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import card from '../plan-card.module.css';
import { SinceLastTime } from '../renewal/SinceLastTime.tsx';
import { Agenda } from './Agenda.tsx';
import { AskedList } from './AskedList.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { MeetingSteps } from './MeetingSteps.tsx';
import { agendaItems, useWhen } from './meeting-words.ts';
import type { Meeting, PlanWithMeetings } from './meetings.graph.ts';
import styles from './meetings.module.css';

type Props = { plan: PlanWithMeetings; meeting: Meeting; mayWrite: boolean };

/** What can wait on the device to be written on in the fields of a meeting. */
const KEPT = ['meetingOn', 'meetingOn.typed', 'startsAt', 'endsAt', 'place', 'agenda'];

export function NextMeeting({ plan, meeting, mayWrite }: Props) {
  const t = useText();
  const format = useFormat();
  const when = useWhen();
  const { id, state, place, agenda, calledAt, isChangedSinceCall } = meeting;
  const { open, setOpen } = useOpenForm({ fields: KEPT.map((field) => `${id}.${field}`) });
  const isEdited = mayWrite && open !== null;
  const items = agendaItems(agenda);
  return (
    <>
      <div className={styles.when}>
        <p className={styles.day}>
          <CalendarIcon aria-hidden />
          <strong>{when(meeting)}</strong>
          <Tag tone={state === 'CALLED' ? 'success' : 'neutral'}>
            {t(`plans.meetings.state.${state}`)}
          </Tag>
        </p>
        <p className={styles.day}>
          <LocationPinIcon aria-hidden />
          <span className={place ? undefined : styles.quiet}>
            {place || t('plans.meetings.noPlaceYet')}
            {meeting.startsAt ? null : ` · ${t('plans.meetings.noHourYet')}`}
          </span>
        </p>
        {calledAt && state === 'CALLED' ? (
          <p className={styles.quiet}>
            <T id="plans.meetings.called" values={{ date: format.dateTime(calledAt) }} />
          </p>
        ) : null}
      </div>
      {isChangedSinceCall ? (
        <Notice kind="warning">{t('plans.meetings.changedSince')}</Notice>
      ) : null}
      {isEdited ? (
        <MeetingFields planId={plan.id} meeting={meeting} onClose={() => setOpen(null)} />
      ) : items.length > 0 ? (
        <div>
          <h3 className={card.subtitle}>
            <T id="plans.meetings.agenda" />
          </h3>
          <Agenda items={items} className={styles.agenda} />
        </div>
      ) : null}
      {plan.version > 0 ? <SinceLastTime planId={plan.id} /> : null}
      {mayWrite ? (
        <MeetingSteps
          planId={plan.id}
          meeting={meeting}
          isEdited={isEdited}
          onEdit={() => setOpen(isEdited ? null : 'fields')}
        />
      ) : (
        <p>
          <Link href={`/dokumenter/moede/${id}.ics`} download>
            <T id="plans.meetings.calendar" />
          </Link>
        </p>
      )}
      <AskedList planId={plan.id} meeting={meeting} mayWrite={mayWrite} />
    </>
  );
}
