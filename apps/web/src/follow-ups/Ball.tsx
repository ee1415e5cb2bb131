/** Who has to do something now. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';
import styles from './Ball.module.css';

const BallFragment = graphql(`
  fragment Ball on FollowUp {
    responsibleName
    responsibleFunction
    leadName
    unitName
  }
`);

/** The one responsible, else the plan's lead. */
export function Ball({ followUp }: { followUp: FragmentType<typeof BallFragment> }) {
  const t = useText();
  const { responsibleName, responsibleFunction, leadName, unitName } = readFragment(
    BallFragment,
    followUp,
  );
  return (
    <div className={styles.ball}>
      <span>{responsibleName ?? t('followUps.leadHas', { name: leadName })}</span>
      <span className={styles.from}>{responsibleFunction || unitName}</span>
    </div>
  );
}
