/** Welcome: whose meeting it is, what is on the agenda, and who sits round the table. */
import { T, useText } from '../../../ui/text.tsx';
import { SavedCheckbox } from '../../saving/SavedCheckbox.tsx';
import { Agenda } from '../Agenda.tsx';
import { agendaItems, roleOf, useWhen } from '../meeting-words.ts';
import type { Meeting, PlanWithMeetings } from '../meetings.graph.ts';
import styles from './mode.module.css';
import { type NotedBefore, useAttended } from './use-attended.ts';

type Props = { plan: PlanWithMeetings; meeting: Meeting; before: NotedBefore };

export function WelcomeStep({ plan, meeting, before }: Props) {
  const t = useText();
  const when = useWhen();
  const attended = useAttended(plan.id, meeting, before);
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
            const { participant, attendance: noted, answer } = attendance;
            const isHere = noted === 'ATTENDED';
            const words = [
              roleOf(attendance),
              isHere
                ? ''
                : noted
                  ? t(`plans.meetings.attendance.${noted}`)
                  : answer && t(`plans.meetings.answer.${answer}`),
            ].filter(Boolean);
            return (
              <SavedCheckbox
                key={participant.id}
                label={participant.name}
                {...(words.length > 0 ? { description: words.join(' · ') } : {})}
                value={isHere}
                onSave={attended(attendance)}
              />
            );
          })}
        </section>
      </div>
    </>
  );
}
