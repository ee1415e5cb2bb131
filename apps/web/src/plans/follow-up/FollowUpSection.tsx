/** Section 5, opfølgning: when and how, and what the citizen says to the plan. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy } from 'react';
import { SectionFrame } from '../plan/SectionFrame.tsx';
import { FollowUpReading } from '../reading/FollowUpReading.tsx';
import { PlanFollowUps } from './PlanFollowUps.tsx';

const FollowUpEditor = lazy(async () => ({
  default: (await import('./FollowUpEditor.tsx')).FollowUpEditor,
}));

export const followUpSection = graphql(`
  fragment FollowUpSection on Plan {
    id
    nextFollowUpOn
    nextFollowUpReason
    followUpHow
    citizenAcceptance
    isCitizenAskedAnew
    citizenRemarks
    ...FollowUpEditor
    ...PlanFollowUps
    ...SectionFrame
  }
`);

export function FollowUpSection(props: { plan: FragmentType<typeof followUpSection> }) {
  const plan = readFragment(followUpSection, props.plan);
  return (
    <SectionFrame
      plan={plan}
      section="FOLLOW_UP"
      summary={
        <>
          <FollowUpReading {...plan} />
          <PlanFollowUps plan={plan} />
        </>
      }
    >
      <FollowUpEditor plan={plan} />
      <PlanFollowUps plan={plan} />
    </SectionFrame>
  );
}
