/** Section 2, afdækning: the plans the citizen already has, or the word that there are none. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy } from 'react';
import { usePlanMarks } from '../marks/plan-marks.ts';
import { SectionFrame } from '../plan/SectionFrame.tsx';
import { MappingReading } from '../reading/MappingReading.tsx';

const MappingEditor = lazy(async () => ({
  default: (await import('./MappingEditor.tsx')).MappingEditor,
}));

export const mapping = graphql(`
  fragment Mapping on Plan {
    id
    hasNoExistingPlans
    existingPlans {
      id
      kind
      owner
      status
      goals
      interventions
    }
    ...MappingEditor
    ...SectionFrame
  }
`);

export function MappingSection(props: { plan: FragmentType<typeof mapping> }) {
  const plan = readFragment(mapping, props.plan);
  const marks = usePlanMarks(plan.id, plan.existingPlans);
  return (
    <SectionFrame
      plan={plan}
      section="MAPPING"
      summary={<MappingReading {...plan} existingPlanMarks={marks} />}
    >
      <MappingEditor plan={plan} />
    </SectionFrame>
  );
}
