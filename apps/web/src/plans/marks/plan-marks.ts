/** How the plans a citizen has stand to each other, read when the mapping is looked at. */
import { useQuery } from '@apollo/client/react';
import type { MarkKind } from '@sammenhaeng/domain/plans/part-kinds';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useOpenedFor } from '../plan/opened-for.ts';

export type ReadMark = {
  id: string;
  existingPlanId: string;
  otherPlanId: string;
  kind: MarkKind;
  note: string;
};

const marksOfPlan = graphql(`
  fragment MarksOfPlan on Plan {
    id
    existingPlanMarks {
      id
      existingPlanId
      otherPlanId
      kind
      note
    }
  }
`);

const PlanMarksQuery = graphql(`
  query PlanMarks($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      ...MarksOfPlan
    }
  }
`);

const NONE: readonly ReadMark[] = [];

/** Nothing is asked where there are not two plans that could be marked. */
export function usePlanMarks(planId: string, existingPlans: readonly unknown[]) {
  const purpose = useOpenedFor();
  const { data } = useQuery(PlanMarksQuery, {
    variables: { id: planId, purpose },
    fetchPolicy: 'cache-first',
    skip: existingPlans.length < 2,
  });
  return readFragment(marksOfPlan, data?.plan)?.existingPlanMarks ?? NONE;
}
