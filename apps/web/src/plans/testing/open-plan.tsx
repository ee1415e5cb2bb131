/** Opens the plan's page in a test, with an API that answers from one plan. */
import { Route, Routes } from 'react-router';
import type { Answers } from '../../testing/answering-link.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
// The forms of the sections are fetched when they are opened; a test has them at hand.
import '../challenges/ChallengesEditor.tsx';
import '../follow-up/FollowUpEditor.tsx';
import '../goals/GoalsEditor.tsx';
import '../mapping/MappingEditor.tsx';
import '../master-data/MasterDataEditor.tsx';
import '../plan/PlanGone.tsx';
import PlanPage from '../PlanPage.tsx';
import { PLAN_ID, type TestPlan } from './a-plan.ts';

/** The answer to a change that went well. */
export const changed = (plan: TestPlan) => ({
  __typename: 'PlanChanged',
  planId: plan.id,
  changedAtBefore: plan.changedAt,
  changedAt: plan.changedAt,
  plan: { ...plan },
});

export function openPlan(plan: TestPlan | null, answers: Answers = {}) {
  const page = (
    <ClockContext value={() => TUESDAY}>
      <Routes>
        <Route path="/planer/:planId" element={<PlanPage />} />
      </Routes>
    </ClockContext>
  );
  return renderAt(`/planer/${PLAN_ID}`, page, { plan: () => plan && { ...plan }, ...answers });
}
