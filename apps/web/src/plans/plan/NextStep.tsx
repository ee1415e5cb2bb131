/** The first of the six duties that is not done, and the way to it. */
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
      <p>{next ? <T id={`plans.duty.${next.duty}`} /> : <T id="plans.next.allDone" />}</p>
      {isUpToTheButton ? (
        <button type="button" className={styles.link} onClick={() => focusPlace(PLACE.agree)}>
          <T id="plans.next.go" />
        </button>
      ) : null}
    </div>
  );
}
