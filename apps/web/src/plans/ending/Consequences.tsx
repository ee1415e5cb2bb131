/** What happens when the plan is closed like this: the dates that are made, the rule, and what stops. */
import type { Ending } from '@sammenhaeng/domain/plans/ending';
import { followUpsAfterEnd, isSettledByEnd } from '@sammenhaeng/domain/plans/ending';
import { FOLLOW_UP_RULES } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import type { OpenEndingFragment } from '@sammenhaeng/graph/generated/graphql';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './ending.module.css';
import { MadeFollowUp } from './MadeFollowUp.tsx';

type Props = {
  ending: Ending;
  plan: OpenEndingFragment;
};

export function Consequences({ ending, plan }: Props) {
  const t = useText();
  const format = useFormat();
  const made = followUpsAfterEnd(ending, plan.referredOn !== null);
  // Meetings have a sentence of their own, whether one stands open or not.
  const stopped = plan.followUps.filter(
    ({ kind, outcome }) =>
      outcome === null && kind !== 'KI_MEETING' && isSettledByEnd(kind, ending.reason),
  );
  const isWaiting = ending.reason === 'COURSE_FINISHED' && !ending.courseEndedOn;
  return (
    <section className={styles.consequences} aria-labelledby="det-sker" aria-live="polite">
      <h3 id="det-sker" className={styles.subtitle}>
        <T id="plans.ending.happens" />
      </h3>
      <ul className={styles.list}>
        {made.map((followUp) => (
          <MadeFollowUp key={followUp.kind} followUp={followUp} />
        ))}
        {made.length > 0 ? (
          <li>
            <T id="plans.ending.ball" />
          </li>
        ) : null}
        {made.length === 0 && !isWaiting ? (
          <li>
            <T id={noneBecause(ending)} />
          </li>
        ) : null}
        <li>
          <T id="plans.ending.settled" />
        </li>
        {stopped.map(({ id, kind, dueOn }) => (
          <li key={id}>
            <T
              id="plans.ending.stopped"
              values={{ what: t(`words.followUpKind.${kind}`), date: format.dateLong(dueOn) }}
            />
          </li>
        ))}
        {plan.version > 0 && plan.hasUnagreedChanges ? (
          <li>
            <T id="plans.ending.unagreed" />
          </li>
        ) : null}
        <li>
          <strong>
            <T id="plans.ending.final" />
          </strong>
        </li>
      </ul>
      <Rule ending={ending} />
    </section>
  );
}

const noneBecause = ({ reason, isFollowUpDeclined }: Ending) => {
  if (isFollowUpDeclined) return 'plans.ending.noFollowUp.declined';
  return reason === 'CITIZEN_DIED'
    ? 'plans.ending.noFollowUp.died'
    : 'plans.ending.noFollowUp.other';
};

function Rule({ ending }: { ending: Ending }) {
  const isCourse = ending.reason === 'COURSE_FINISHED';
  if (!isCourse && ending.reason !== 'REFERRED_TO_REGION') return null;
  const { source } =
    FOLLOW_UP_RULES[isCourse ? 'COURSE_END_1_MONTH' : 'INTEGRATED_TREATMENT_START'];
  return (
    <p className={styles.quiet}>
      <T
        id={isCourse ? 'plans.ending.law.course' : 'plans.ending.law.region'}
        values={{ source: source.replace('§ ', '§\u00a0') }}
      />
    </p>
  );
}
