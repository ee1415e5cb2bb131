/** Section 4, fælles mål og indsatser: the goals in priority order and what is to be done. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy } from 'react';
import { SectionFrame } from '../plan/SectionFrame.tsx';
import { GoalsReading } from '../reading/GoalsReading.tsx';

const GoalsEditor = lazy(async () => ({
  default: (await import('./GoalsEditor.tsx')).GoalsEditor,
}));

export const goals = graphql(`
  fragment Goals on Plan {
    id
    goals {
      id
      title
      ownWords
      state
      attainment
      recommendation {
        id
        number
        title
      }
      interventions {
        id
        title
        direction
        dueOn
        state
        method {
          key
          name
        }
        responsible {
          id
          name
        }
      }
    }
    ...GoalsEditor
    ...SectionFrame
  }
`);

export function GoalsSection(props: { plan: FragmentType<typeof goals> }) {
  const plan = readFragment(goals, props.plan);
  const toRead = plan.goals.map((goal) => ({
    ...goal,
    interventions: goal.interventions.map(({ responsible, method, ...intervention }) => ({
      ...intervention,
      method: method?.name ?? null,
      responsibleName: responsible?.name ?? null,
    })),
  }));
  return (
    <SectionFrame plan={plan} section="GOALS" summary={<GoalsReading goals={toRead} />}>
      <GoalsEditor plan={plan} />
    </SectionFrame>
  );
}
