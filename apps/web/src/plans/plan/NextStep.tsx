/** The first of the six duties that is not done, and the way to it. */
import type { Duty } from '@sammenhaeng/domain/plans/duties';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { PLACE } from '../place/place-of.ts';
import styles from './missing-panel.module.css';

export const nextStep = graphql(`
  fragment NextStep on Plan {
    id
    duties {
      duty
      state
      missing {
        key
      }
    }
  }
`);

/** A duty that lacks something is already explained by the list above: only its name is said. */
export function NextStep(props: { plan: FragmentType<typeof nextStep> }) {
  const plan = readFragment(nextStep, props.plan);
  const next = plan.duties.find((duty) => duty.state === 'NEXT');
  const isUpToTheButton = next !== undefined && next.missing.length === 0;
  return (
    <div className={styles.next}>
      <h3 className={styles.nextTitle}>
        <T id="plans.next.title" />
      </h3>
      <p>
        <T id={wordsOf(next?.duty, isUpToTheButton)} />
      </p>
      {isUpToTheButton ? (
        <button type="button" className={styles.link} onClick={() => focusPlace(PLACE.agree)}>
          <T id="plans.next.go" />
        </button>
      ) : null}
    </div>
  );
}

function wordsOf(duty: Duty | undefined, isUpToTheButton: boolean) {
  if (!duty) return 'plans.next.allDone';
  // The plan is written; what is left of making it is to agree it.
  if (duty === 'PLAN_MADE' && isUpToTheButton) return 'plans.next.agree';
  return `plans.duty.${duty}` as const;
}
