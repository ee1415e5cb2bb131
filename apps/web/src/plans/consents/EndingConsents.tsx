/** Consents that end within a month, each with the way to renew it before the party loses the plan. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { rowPlace } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import styles from './consents.module.css';

const endingConsents = graphql(`
  fragment EndingConsents on Plan {
    id
    participants {
      id
      name
      leftOn
      needsConsent
      consents {
        id
        state
        toOn
      }
    }
  }
`);

export function EndingConsents(props: { plan: FragmentType<typeof endingConsents> }) {
  const t = useText();
  const format = useFormat();
  const { goTo } = usePlaces();
  const { participants } = readFragment(endingConsents, props.plan);
  const ending = participants.flatMap(({ id, name, leftOn, needsConsent, consents }) => {
    const first = consents.find(({ state }) => state === 'ENDING_SOON');
    return needsConsent && !leftOn && first ? [{ id, name, toOn: first.toOn }] : [];
  });
  if (ending.length === 0) return null;
  return (
    <section aria-labelledby="samtykker-udloeber" className={styles.ending}>
      <h3 id="samtykker-udloeber">
        <T id="plans.consent.endingTitle" />
      </h3>
      <ul className={styles.list}>
        {ending.map(({ id, name, toOn }) => (
          <li key={id}>
            <span className={styles.party}>{name}</span>{' '}
            <span>{t('plans.consent.endsOn', { date: format.dateLong(toOn) })}</span>
            <Button
              size="xsmall"
              variant="secondary"
              aria-label={t('plans.consent.renewLabel', { name })}
              onClick={() => goTo('MASTER_DATA', rowPlace.consent(id))}
            >
              <T id="plans.consent.renew" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
