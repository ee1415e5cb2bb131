/** Welcome: whose meeting it is, what is on the agenda, and who sits round the table. */
import { T, useText } from '../../../ui/text.tsx';
import { saveOf } from '../../saving/change-result.ts';
import { SavedCheckbox } from '../../saving/SavedCheckbox.tsx';
import { Agenda } from '../Agenda.tsx';
import { agendaItems, roleOf, useWhen } from '../meeting-words.ts';
import type { Meeting, PlanWithMeetings } from '../meetings.graph.ts';
import { useMeetingChanges } from '../use-meeting-changes.ts';
import styles from './mode.module.css';

export function WelcomeStep({ plan, meeting }: { plan: PlanWithMeetings; meeting: Meeting }) {
  const t = useText();
  const when = useWhen();
  const { attend } = useMeetingChanges(plan.id);
  const items = agendaItems(meeting.agenda);
  return (
    <>
      <h1 className={styles.heading} tabIndex={-1}>
        <T id="plans.meetings.mode.welcome" />
      </h1>
      <p className={styles.lead}>
        {t('plans.meetings.mode.about', { name: plan.citizen.name })}
        <br />
        {[when(meeting), meeting.place].filter(Boolean).join(' · ')}
      </p>
      <div className={styles.halves}>
        <section aria-labelledby="dagsorden-titel">
          <h2 id="dagsorden-titel" className={styles.subheading}>
            <T id="plans.meetings.agenda" />
          </h2>
          {items.length > 0 ? (
            <Agenda items={items} className={styles.agenda} />
          ) : (
            <p>
              <T id="plans.meetings.mode.agendaNone" />
            </p>
          )}
        </section>
        <section aria-labelledby="hvem-titel">
          <h2 id="hvem-titel" className={styles.subheading}>
            <T id="plans.meetings.mode.who" />
          </h2>
          {meeting.attendances.map((attendance) => {
            const { participant, attendance: noted } = attendance;
            const field = `${meeting.id}.${participant.id}.attended`;
            const role = roleOf(attendance);
            return (
              <SavedCheckbox
                key={participant.id}
                label={participant.name}
                {...(role ? { description: role } : {})}
                value={noted === 'ATTENDED'}
                onSave={saveOf(field, (_, isHere) =>
                  attend(meeting.id, participant.id, {
                    attendance: { from: noted, to: isHere ? 'ATTENDED' : null },
                  }),
                )}
              />
            );
          })}
        </section>
      </div>
    </>
  );
}
