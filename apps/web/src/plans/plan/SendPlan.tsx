/** An agreed plan: which version holds, where to read it, and whether it was sent. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PLACE } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import styles from './plan.module.css';

export const sendPlan = graphql(`
  fragment SendPlan on Plan {
    id
    version
    sentVersion
    sentAt
    viewerCanSend
  }
`);

export function SendPlan(props: { plan: FragmentType<typeof sendPlan> }) {
  const plan = readFragment(sendPlan, props.plan);
  const format = useFormat();
  const { goTo } = usePlaces();
  const { version } = plan;
  const isSent = plan.sentVersion === version;
  return (
    <div className={styles.agreed}>
      <p id={PLACE.agreed} tabIndex={-1} role="status" className={styles.agreedSentence}>
        <T id="plans.agree.unchanged" values={{ version }} />{' '}
        <Link as={RouterLink} to={`/planer/${plan.id}/versioner/${version}`}>
          <T id="plans.plan.showVersion" values={{ number: version }} />
        </Link>
      </p>
      {isSent && plan.sentAt ? (
        <p className={styles.quiet}>
          <T id="plans.send.done" values={{ version, date: format.dateTime(plan.sentAt) }} />
        </p>
      ) : plan.viewerCanSend ? (
        <Button onClick={() => goTo(null, PLACE.send)}>
          <T id="plans.sending.title" />
        </Button>
      ) : null}
    </div>
  );
}
