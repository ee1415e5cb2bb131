/** The plan's follow-ups so far: what was due when, and what came of it. */
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { Tag } from '../../ui/Tag.tsx';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PLACE } from '../place/place-of.ts';
import styles from './follow-up.module.css';

export const planFollowUps = graphql(`
  fragment PlanFollowUps on Plan {
    id
    followUps {
      id
      kind
      dueOn
      outcome
      daysOverdue
    }
  }
`);

export function PlanFollowUps(props: { plan: FragmentType<typeof planFollowUps> }) {
  const format = useFormat();
  const { followUps } = readFragment(planFollowUps, props.plan);
  if (followUps.length === 0) return null;
  return (
    <section id={PLACE.followUps} className={styles.followUps} aria-labelledby="opfoelgninger">
      <h3 id="opfoelgninger">
        <T id="plans.followUp.list" />
      </h3>
      <ul>
        {followUps.map(({ id, kind, dueOn, outcome, daysOverdue }) => (
          <li key={id}>
            <span className={styles.date}>{format.date(dueOn)}</span>
            <span>
              <T id={`words.followUpKind.${kind}`} />
            </span>
            {outcome ? (
              <Tag tone="success">
                <T id={`words.outcome.${outcome}`} />
              </Tag>
            ) : daysOverdue > 0 ? (
              <Tag tone="warning">
                <T id="plans.overdue" values={{ count: daysOverdue }} />
              </Tag>
            ) : (
              <Tag>
                <T id="plans.followUp.open" />
              </Tag>
            )}
          </li>
        ))}
      </ul>
      <Link as={RouterLink} to="/opfoelgninger">
        <T id="plans.followUp.toList" />
      </Link>
    </section>
  );
}
