/** Section 5, opfølgning: when and how, and what the citizen says to the plan. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy } from 'react';
import { Later } from '../../ui/Later.tsx';
import { PLACE } from '../place/place-of.ts';
import { SectionFrame } from '../plan/SectionFrame.tsx';
import { FollowUpReading } from '../reading/FollowUpReading.tsx';

const FollowUpEditor = lazy(async () => ({
  default: (await import('./FollowUpEditor.tsx')).FollowUpEditor,
}));

const PlanFollowUps = lazy(async () => ({
  default: (await import('./PlanFollowUps.tsx')).PlanFollowUps,
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
  const followUps = (
    <Later meanwhile={<div id={PLACE.followUps} data-to-come="" />}>
      <PlanFollowUps plan={plan} />
    </Later>
  );
  return (
    <SectionFrame
      plan={plan}
      section="FOLLOW_UP"
      summary={
        <>
          <FollowUpReading {...plan} />
          {followUps}
        </>
      }
    >
      <FollowUpEditor plan={plan} />
      {followUps}
    </SectionFrame>
  );
}
