/** Every consent on the plan: what it covers, how long it holds, and why an ended one ended. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T } from '../../ui/text.tsx';
import { ConsentRow } from './ConsentRow.tsx';
import { successorOf } from './successor-of.ts';
import styles from './consents.module.css';

export const consentList = graphql(`
  fragment ConsentList on Plan {
    id
    citizen {
      id
      name
    }
    consents {
      id
      participantId
      unitId
      fromOn
      toOn
      replacedOn
      ...ConsentRow
    }
  }
`);

export function ConsentList(props: { plan: FragmentType<typeof consentList> }) {
  const plan = readFragment(consentList, props.plan);
  if (plan.consents.length === 0) return null;
  return (
    <section aria-labelledby="samtykker" className={styles.block}>
      <h3 id="samtykker">
        <T id="plans.consent.title" />
      </h3>
      <ul className={styles.list}>
        {plan.consents.map((consent) => (
          <ConsentRow
            key={consent.id}
            planId={plan.id}
            citizenName={plan.citizen.name}
            consent={consent}
            successor={successorOf(consent, plan.consents)}
          />
        ))}
      </ul>
    </section>
  );
}
