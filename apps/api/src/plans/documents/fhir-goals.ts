// Goals and interventions of a version in FHIR R4.

import type { CarePlanActivity, Goal as FhirGoal, Reference } from '@medplum/fhirtypes';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { FrozenGoal, FrozenIntervention } from '@sammenhaeng/domain/plans/frozen-plan';
import { ACTIVITY_STATUS, GOAL_LIFE } from './fhir-codes.ts';
import { say } from './paper-words.ts';

const ACHIEVED = {
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
      code: 'achieved',
      display: 'Achieved',
    },
  ],
};

/** An empty text is no text in FHIR; the paper says the same of it. */
const named = (title: string): string => title.trim() || 'uden tekst';

/** The citizen's own words, and how near the citizen says it is. */
function notesOf({ ownWords, attainment }: FrozenGoal, authorReference: { reference: string }) {
  const near =
    typeof attainment === 'number' ? `${say('near')}: ${say('nearText', { attainment })}` : '';
  const texts = [ownWords, near].filter((text) => text.trim() !== '');
  return texts.length > 0 ? { note: texts.map((text) => ({ authorReference, text })) } : {};
}

/** The recommendation of a programme that the goal serves, as a category of its own. */
const servesOf = ({ recommendation }: FrozenGoal) =>
  recommendation
    ? {
        category: [
          { text: `${say('recommendation')} ${say('recommendationText', recommendation)}` },
        ],
      }
    : {};

/** One goal; its place in the plan's list is its priority. */
export const fhirGoal = (goal: FrozenGoal, id: string, subject: Reference): FhirGoal => ({
  resourceType: 'Goal',
  id,
  lifecycleStatus: GOAL_LIFE[goal.state],
  ...(goal.state === 'ACHIEVED' ? { achievementStatus: ACHIEVED } : {}),
  description: { text: named(goal.title) },
  ...servesOf(goal),
  subject: subject as FhirGoal['subject'],
  ...notesOf(goal, subject as { reference: string }),
});

/** One intervention as an activity of the care plan, whose end is the day it is due. */
export const fhirActivity = (
  { title, direction, method, responsibleName, dueOn, state }: FrozenIntervention,
  goalUrl: string,
): CarePlanActivity => ({
  detail: {
    kind: 'Task',
    code: { text: [plansDa[`plans.direction.${direction}`], method].filter(Boolean).join(', ') },
    status: ACTIVITY_STATUS[state],
    goal: [{ reference: goalUrl }],
    description: named(title),
    ...(dueOn ? { scheduledPeriod: { end: dueOn } } : {}),
    ...(responsibleName ? { performer: [{ display: responsibleName }] } : {}),
  },
});
