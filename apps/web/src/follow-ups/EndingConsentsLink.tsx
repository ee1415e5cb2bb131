/** How many plans lose a party soon because a consent runs out, with the way to them. */
import { useQuery } from '@apollo/client/react';
import { Link } from '@navikt/ds-react/Link';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { T } from '../ui/text.tsx';
import styles from './EndingConsentsLink.module.css';

const EndingConsentsCount = graphql(`
  query EndingConsentsCount {
    myPlans(scope: UNIT, hasEndingConsent: true, first: 1) {
      totalCount
    }
  }
`);

/** Of the municipality for its coordinator, of the unit for others; nothing where there are none. */
export default function EndingConsentsLink() {
  const { data } = useQuery(EndingConsentsCount, { fetchPolicy: 'no-cache' });
  const count = data?.myPlans.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <p className={styles.line}>
      <Link as={RouterLink} to="/planer?vis=enhed&samtykke=udloeber">
        <T id="followUps.endingConsents" values={{ count }} />
      </Link>
    </p>
  );
}
