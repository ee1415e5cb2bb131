/** Draws the panel in which a plan is gone through, with an API that answers in turn. */
import { screen, within } from '@testing-library/react';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { PlanPlaces } from '../place/PlanPlaces.tsx';
import { RenewalPanel } from '../renewal/RenewalPanel.tsx';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aGoal, anIntervention, aPlan, PLAN_ID } from './a-plan.ts';

const person = (id: string, name: string, changes: object = {}) => ({
  ...aPlan().lead,
  id,
  name,
  function: '',
  isLead: false,
  ...changes,
});
const people = [
  person('lead', 'Karla Demo-Vinter', { isLead: true }),
  person('helper', 'Otto Demo-Lind'),
];
const todo = anIntervention('i1', {
  title: 'Søge bolig',
  dueOn: '2026-11-02',
  responsible: people[1],
});

/** An agreed plan of five lines, whose next meeting is near. */
export function agreed(changes: object = {}) {
  return aPlan({
    status: 'AGREED',
    version: 1,
    versions: [
      {
        number: 1,
        agreedOn: '2026-05-20',
        agreedAt: '2026-05-20T10:00:00Z',
        agreedByName: 'Karla',
      },
    ],
    meetingOn: '2026-05-20',
    nextFollowUpOn: '2026-11-27',
    participants: people,
    goals: [aGoal('g1', 'En fast bolig', { interventions: [todo] })],
    challenges: [{ id: 'c1', kind: 'PRIMARY', text: 'Står uden bolig' }],
    followUps: [],
    promises: [],
    lineReviews: [],
    sinceLastTime: { fromVersion: 1, changes: [] },
    ...changes,
  });
}

/** What was said of a line. */
export const said = (targetId: string, kind: string, choice = 'STILL_TRUE') => ({
  targetId,
  kind,
  choice,
});
export const begun = [said('lead', 'PARTICIPANT')];

/** Among the answers: the server could not be reached. */
export const noAnswer = {};

type Sent = { lines?: object[] } & Record<string, unknown>;

/** Draws the panel of a plan, and keeps what is sent; each answer is the next of `answers`. */
export function draw(plan: object, ...answers: object[]) {
  const sent: Sent[] = [];
  const answer = ({ input }: { input: Sent }) => {
    sent.push({ ...input, ...(input.lines && { lines: input.lines.map((one) => ({ ...one })) }) });
    const next = answers.shift() ?? { __typename: 'PlanChanged', planId: PLAN_ID, plan };
    if (next === noAnswer) throw new Error('The server is away');
    return next;
  };
  const panel = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <PlanPlaces openFromStart={[]}>
          <RenewalPanel planId={PLAN_ID} />
          <div id="dato-i1">
            <input aria-label="Senest" />
          </div>
        </PlanPlaces>
      </PlanSaving>
    </ClockContext>
  );
  const ways = { startRenewal: answer, reviewLines: answer, changePlan: answer };
  renderAt(`/planer/${PLAN_ID}`, panel, { plan: () => plan, ...ways });
  return sent;
}

export const lineOf = async (name: string) => within(await screen.findByRole('toolbar', { name }));
export const changed = (plan: object) => ({ __typename: 'PlanChanged', planId: PLAN_ID, plan });
