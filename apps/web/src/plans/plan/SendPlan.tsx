/** An agreed plan: which version holds, where to read it, and whether it was sent. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './plan.module.css';
import { useMarkPlanSent } from './use-mark-plan-sent.ts';

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
  const markSent = useMarkPlanSent(plan.id);
  const { version } = plan;
  const isSent = plan.sentVersion === version;
  return (
    <div className={styles.agreed}>
      <AgreedSentence version={version} planId={plan.id} />
      {isSent && plan.sentAt ? (
        <p className={styles.quiet}>
          <T id="plans.send.done" values={{ version, date: format.dateTime(plan.sentAt) }} />
        </p>
      ) : plan.viewerCanSend ? (
        <>
          <p className={styles.quiet}>
            <T id="plans.send.text" values={{ version }} />
          </p>
          <Button onClick={() => markSent(version)}>
            <T id="plans.send.button" />
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** Takes the focus when it replaces the button that agreed the version. */
function AgreedSentence({ version, planId }: { version: number; planId: string }) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) sentence.current?.focus();
  }, []);
  return (
    <p ref={sentence} tabIndex={-1} role="status">
      <T id="plans.agree.unchanged" values={{ version }} />{' '}
      <Link to={`/planer/${planId}/versioner/${version}`}>
        <T id="plans.plan.showVersion" values={{ number: version }} />
      </Link>
    </p>
  );
}
