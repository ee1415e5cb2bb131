/** Nothing to show here: why, and the way back to the plan. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from 'react-router';
import { T } from '../../../ui/text.tsx';
import styles from './mode.module.css';

export function MeetingGone({ planId }: { planId: string }) {
  return (
    <div className={styles.stage}>
      <h1 className={styles.heading}>
        <T id="plans.meetings.mode.gone" />
      </h1>
      <p>
        <T id="plans.meetings.mode.goneText" />
      </p>
      <div>
        <Button as={Link} role="link" to={`/planer/${planId}`} variant="secondary">
          <T id="plans.meetings.mode.toPlan" />
        </Button>
      </div>
    </div>
  );
}
