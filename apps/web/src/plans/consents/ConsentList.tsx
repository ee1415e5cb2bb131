/** Every consent on the plan: what it covers, how long it holds, and why an ended one ended. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { masterDataDa } from '@sammenhaeng/texts/master-data.da';
import { MoreTexts, T } from '../../ui/text.tsx';
import { ConsentRow } from './ConsentRow.tsx';
import { remainingBeside } from './remaining-beside.ts';
import styles from './consents.module.css';

export const consentList = graphql(`
  fragment ConsentList on Plan {
    id
    viewerCanChange
    citizen {
      id
      name
    }
    consents {
      id
      participantId
      unitId
      purpose
      fromOn
      toOn
      replacedById
      state
      ...ConsentRow
    }
    participants {
      id
      leftOn
      needsConsent
      consents {
        id
      }
    }
  }
`);

type Props = { plan: FragmentType<typeof consentList> };

/** For those who only read the section it brings its texts along. */
export function ConsentList({ plan }: Props) {
  return (
    <MoreTexts danish={masterDataDa}>
      <List plan={plan} />
    </MoreTexts>
  );
}

function List(props: Props) {
  const plan = readFragment(consentList, props.plan);
  if (plan.consents.length === 0) return null;
  // Noted for one of those who take part today, and so for everybody of their unit.
  const noteFor = (consentId: string) => {
    const their = plan.participants.find(
      ({ leftOn, needsConsent, consents }) =>
        !leftOn && needsConsent && consents.some(({ id }) => id === consentId),
    );
    return plan.viewerCanChange ? (their?.id ?? null) : null;
  };
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
            participantId={noteFor(consent.id)}
            successor={plan.consents.find(({ id }) => id === consent.replacedById) ?? null}
            remaining={remainingBeside(consent, plan.consents)}
          />
        ))}
      </ul>
    </section>
  );
}
