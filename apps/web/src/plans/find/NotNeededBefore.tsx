/** The choices made before that the citizen needed no plan: when, where, by which function, and why. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './find.module.css';

export const notNeededBefore = graphql(`
  fragment NotNeededBefore on PlanNotNeeded {
    id
    decidedOn
    unitName
    decidedByFunction
    reason
  }
`);

type Props = { choices: readonly FragmentType<typeof notNeededBefore>[] };

export function NotNeededBefore({ choices }: Props) {
  const format = useFormat();
  if (choices.length === 0) return null;
  return (
    <div className={styles.earlier}>
      <h3>
        <T id="plans.notNeeded.before" />
      </h3>
      <ul className={styles.choices}>
        {readFragment(notNeededBefore, choices).map((choice) => (
          <li key={choice.id}>
            <span className={styles.quiet}>
              <T
                id="plans.notNeeded.who"
                values={{
                  date: format.date(choice.decidedOn),
                  unit: choice.unitName,
                  function: choice.decidedByFunction,
                }}
              />
            </span>
            <span className={styles.reason}>{choice.reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
