/** The follow-ups of one plan: those that have their outcome, and those to come. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './PlanPanel.module.css';

const PlanHistoryFragment = graphql(`
  fragment PlanHistory on FollowUp {
    id
    kind
    dueOn
    outcome
    doneOn
  }
`);

type PlanHistoryProps = { followUps: readonly FragmentType<typeof PlanHistoryFragment>[] };

export function PlanHistory({ followUps }: PlanHistoryProps) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className={styles.history}>
      {readFragment(PlanHistoryFragment, followUps).map(({ id, kind, dueOn, outcome, doneOn }) => (
        <li key={id}>
          <span>{t(`words.followUpKind.${kind}`)}</span>
          <span className={styles.small}>
            {outcome && doneOn
              ? t('followUps.panel.doneOn', {
                  outcome: t(`words.outcome.${outcome}`),
                  date: format.date(doneOn),
                })
              : t('followUps.panel.due', { date: format.date(dueOn) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
