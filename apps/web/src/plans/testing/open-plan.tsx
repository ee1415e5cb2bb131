/** Opens the plan's page in a test, with an API that answers from one plan. */
import { afterEach } from '@jest/globals';
import { Route, Routes } from 'react-router';
import type { Answers } from '../../testing/answering-link.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { discard, waitingDrafts } from '../../ui/drafts/shelf.ts';
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

// What one test left unsaved must not come back in the next, as it does to people.
afterEach(() => waitingDrafts().forEach(discard));

/** The answer to a change that went well. */
export const changed = (plan: TestPlan) => ({
  __typename: 'PlanChanged',
  planId: plan.id,
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
