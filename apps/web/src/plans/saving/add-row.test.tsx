/** Rows that are added while there is no line: they come by themselves when it is back. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { noteAnswer, noteNoAnswer } from '../../ui/connection.ts';
import { type Device, onADevice } from '../../ui/drafts/a-device.test-data.ts';
import { aGoal, aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

type Sent = { input: { id: string; kind?: string } };

const COMES = /Det, du tilføjede, kommer her af sig selv/;
const missing = [
  { key: 'GOAL', section: 'GOALS', targetId: null },
  { key: 'EXISTING_PLAN_OR_NONE', section: 'MAPPING', targetId: null },
];

let device: Device;
beforeEach(async () => {
  device = await onADevice();
});
afterEach(noteAnswer);

/** A server that is there or not, and has one goal to begin with. */
function aServer() {
  const server = { isThere: true, tries: [] as string[] };
  let goals = [aGoal('g1', 'Et sted at bo')];
  const plan = () => aPlan({ goals, missingBeforeAgreement: missing });
  const addGoal = ({ input }: Sent) => {
    server.tries.push(input.id);
    if (!server.isThere) throw new Error('no line');
    if (!goals.some(({ id }) => id === input.id)) goals = [...goals, aGoal(input.id, '')];
    return changed(plan());
  };
  const cut = () => {
    server.isThere = false;
    act(noteNoAnswer);
  };
  const mend = () => {
    server.isThere = true;
    act(noteAnswer);
  };
  return { server, cut, mend, open: () => openPlan(plan(), { plan, addGoal }) };
}

const add = async () => userEvent.click(await screen.findByRole('button', { name: 'Tilføj mål' }));
const goals = () => screen.queryAllByRole('listitem', { name: /^Mål \d/ });

test('two goals asked for without a line come when it is back, once each, and take no focus', async () => {
  const { server, cut, mend, open } = aServer();
  open();
  await waitFor(() => expect(goals()).toHaveLength(1));
  cut();
  await add();
  expect(await screen.findByText(COMES)).toBeVisible();
  await add();
  await waitFor(() => expect(server.tries.length).toBeGreaterThan(1));
  expect(goals()).toHaveLength(1);
  const place = screen.getByLabelText('Med borgerens egne ord');
  place.focus();
  mend();
  await waitFor(() => expect(goals()).toHaveLength(3));
  expect(screen.queryByText(COMES)).toBeNull();
  await waitFor(() => expect(place).toHaveFocus());
  expect(new Set(server.tries).size).toBe(2);
});

test('a goal that was asked for before the page was lost comes when the plan is opened', async () => {
  const id = '0199b1c2-2222-7000-8000-000000000002';
  const { server, open } = aServer();
  device = await onADevice({
    key: `${PLAN_ID}.newGoals`,
    page: PLAN_ID,
    place: 'GOALS',
    label: 'Tilføj mål',
    from: '',
    to: `SECRET/${id} GOAL/${id} GOAL/nothing`,
    words: '',
  });
  open();
  await waitFor(() => expect(goals()).toHaveLength(2));
  expect(server.tries).toEqual([id]);
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('a plan of the citizen is remembered with its kind', async () => {
  let isThere = false;
  const kinds: (string | undefined)[] = [];
  const addExistingPlan = ({ input }: Sent) => {
    if (!isThere) throw new Error('no line');
    kinds.push(input.kind);
    return changed(aPlan());
  };
  openPlan(aPlan({ missingBeforeAgreement: missing }), { addExistingPlan });
  act(noteNoAnswer);
  await userEvent.click(await screen.findByRole('button', { name: 'Jobplan' }));
  expect(await screen.findByText(COMES)).toBeVisible();
  isThere = true;
  act(noteAnswer);
  await waitFor(() => expect(kinds).toEqual(['JOB_PLAN']));
});

test('what cannot be added is said, and not tried again', async () => {
  let tries = 0;
  const message = 'Planen er afsluttet og kan ikke ændres.';
  const addGoal = () => {
    tries += 1;
    const problems = [{ field: 'planId', code: 'PLAN_CLOSED', message }];
    return { __typename: 'Invalid', message, problems };
  };
  const plan = aPlan({ goals: [aGoal('g1', 'Bolig')], missingBeforeAgreement: missing });
  openPlan(plan, { addGoal });
  await add();
  expect(await screen.findByText(message)).toBeVisible();
  act(noteNoAnswer);
  act(noteAnswer);
  await waitFor(() => expect(device.held.size).toBe(0));
  expect(tries).toBe(1);
});

test('a double click adds one goal, and a press after it another', async () => {
  const { server, open } = aServer();
  open();
  await waitFor(() => expect(goals()).toHaveLength(1));
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Tilføj mål' }));
  await waitFor(() => expect(goals()).toHaveLength(2));
  await add();
  await waitFor(() => expect(goals()).toHaveLength(3));
  expect(new Set(server.tries).size).toBe(2);
});
