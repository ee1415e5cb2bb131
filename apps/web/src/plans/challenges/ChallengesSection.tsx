/** Section 3, udfordringer: what is hard, primary or acute. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy } from 'react';
import { SectionFrame } from '../plan/SectionFrame.tsx';
import { ChallengesReading } from '../reading/ChallengesReading.tsx';

const ChallengesEditor = lazy(async () => ({
  default: (await import('./ChallengesEditor.tsx')).ChallengesEditor,
}));

export const challenges = graphql(`
  fragment Challenges on Plan {
    id
    challenges {
      id
      kind
      text
    }
    ...ChallengesEditor
    ...SectionFrame
  }
`);

export function ChallengesSection(props: { plan: FragmentType<typeof challenges> }) {
  const plan = readFragment(challenges, props.plan);
  return (
    <SectionFrame
      plan={plan}
      section="CHALLENGES"
      summary={<ChallengesReading challenges={plan.challenges} />}
    >
      <ChallengesEditor plan={plan} />
    </SectionFrame>
  );
}
