/** The worklist as a coordinator works with it. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { ClockContext } from '../ui/use-today.ts';
// Fetched beside the list; a test has it at hand.
import EndingConsentsLink from './EndingConsentsLink.tsx';
import WorklistPage from './WorklistPage.tsx';

type Row = ReturnType<typeof aFollowUp>;

function aFollowUp(id: string, changes: object = {}) {
  return {
    id,
    planId: `plan-${id}`,
    kind: 'KI_MEETING',
    dueOn: '2026-11-21',
    workOn: '2026-11-23',
    movedBecause: 'WEEKEND',
    ruleKey: 'kiMeeting',
    bucket: 'OVERDUE',
    daysOverdue: 1,
    citizenInitials: id.toUpperCase(),
    citizenBirthYear: 1984,
    responsibleName: 'Karla Demo-Vinter',
    responsibleFunction: 'misbrugsbehandler',
    leadName: 'Karla Demo-Vinter',
    unitName: 'Rusmiddelcenter Næstved',
    outcome: null as string | null,
    doneOn: null as string | null,
    note: '',
    reason: '',
    revision: 1,
    viewerCanRecord: true,
    viewerCanUndo: false,
    ...changes,
  };
}

let rows: Row[] = [];
let asked: Record<string, unknown>[] = [];
let recording: (row: Row) => object;

const recorded = (row: Row) => {
  Object.assign(row, { outcome: 'E1', doneOn: '2026-11-24', revision: 2, viewerCanUndo: true });
  return { __typename: 'FollowUpRecorded', followUp: { ...row }, next: null };
};

const find = (input: { id: string }) => rows.find((row) => row.id === input.id) ?? aFollowUp('?');

const answers = {
  viewer: null,
  units: [],
  worklist: (args: Record<string, unknown>) => {
    asked.push(JSON.parse(JSON.stringify(args)));
    const open = rows.filter((row) => row.outcome === null);
    return {
      totalCount: open.length,
      counts: { overdue: open.length, thisWeek: 0, later: 0 },
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
      edges: open.map((row) => ({ cursor: row.id, node: { ...row, __typename: 'FollowUp' } })),
    };
  },
  recordFollowUp: ({ input }: { input: { id: string } }) => recording(find(input)),
  undoFollowUp: ({ input }: { input: { id: string } }) => {
    const row = Object.assign(find(input), { outcome: null, doneOn: null, viewerCanUndo: false });
    return { __typename: 'FollowUpUndone', followUp: { ...row } };
  },
};

const draw = (address = '/opfoelgninger') =>
  renderAt(
    address,
    <ClockContext value={() => TUESDAY}>
      <WorklistPage />
    </ClockContext>,
    answers,
  );

const address = () => screen.getByTestId('address');
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function recordOutcome(initials: string) {
  await userEvent.click(await button(`Registrér udfald for ${initials}`));
  await userEvent.click(screen.getByRole('radio', { name: 'Fortsættes' }));
  await userEvent.click(screen.getByRole('button', { name: 'Det var i dag' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
}

beforeEach(() => {
  rows = [aFollowUp('ab'), aFollowUp('cd')];
  asked = [];
  recording = recorded;
});

describe('the rows', () => {
  test('say when, who, what, which rule made the date, and who has the ball', async () => {
    draw();
    const row = (await button(/Vis planen for AB, født 1984/)).closest('li');
    expect(row).toHaveTextContent('KI-møde');
    expect(row).toHaveTextContent('Højst 6 måneder efter sidste møde');
    expect(row).toHaveTextContent('Karla Demo-Vinter');
    expect(screen.getByRole('heading', { name: /man\. 23\. nov\..*1 dag over/ })).toBeVisible();
  });

  test('explain a date that was moved, with the law and its source', async () => {
    draw();
    const why = (await screen.findAllByRole('button', { name: /Hvorfor denne dato/ }))[0];
    if (why) await userEvent.click(why);
    expect(screen.getByText(/lør\. 21\. nov\. er i en weekend/)).toBeVisible();
    expect(screen.getByText(/Kilde: Region Hovedstaden/)).toBeVisible();
  });

  test('offer no outcome to somebody who may not record it', async () => {
    rows = [aFollowUp('ab', { viewerCanRecord: false })];
    draw();
    await button(/Vis planen for AB/);
    expect(screen.queryByRole('button', { name: /Registrér udfald/ })).toBeNull();
  });
});

describe('recording an outcome in the row', () => {
  test('replaces the row with its outcome, an undo, and a smaller count', async () => {
    draw();
    await recordOutcome('AB');
    expect(await screen.findByText('AB: fortsættes.')).toBeVisible();
    const counters = screen.getByRole('group', { name: 'Vis opfølgninger efter frist' });
    expect(within(counters).getByRole('button', { name: '1 Overskredet' })).toBeVisible();
    expect(await button('Fortryd udfaldet for AB')).toBeVisible();
  });

  test('can be undone', async () => {
    draw();
    await recordOutcome('AB');
    await userEvent.click(await button('Fortryd udfaldet for AB'));
    expect(await button('Registrér udfald for AB')).toBeVisible();
  });

  test('keeps the form and what was typed when a colleague was first', async () => {
    recording = (row) => ({
      __typename: 'FollowUpChangedMeanwhile',
      message: 'x',
      followUp: { ...row, outcome: 'E3', doneOn: '2026-11-24' },
    });
    draw();
    await userEvent.click(await button('Registrér udfald for AB'));
    await userEvent.type(screen.getByLabelText(/^Note/), 'min note');
    await userEvent.click(screen.getByRole('radio', { name: 'Fortsættes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Det var i dag' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
    expect(
      await screen.findByText(/En kollega har registreret noget imens: afsluttes/),
    ).toBeVisible();
    expect(screen.getByLabelText(/^Note/)).toHaveValue('min note');
  });

  test('gives the focus back when it is closed, and keeps what was typed', async () => {
    draw();
    await userEvent.click(await button('Registrér udfald for AB'));
    await userEvent.type(screen.getByLabelText(/^Note/), 'halvt færdig');
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(await button('Registrér udfald for AB')).toHaveFocus());
    await userEvent.click(await button('Registrér udfald for AB'));
    expect(screen.getByLabelText(/^Note/)).toHaveValue('halvt færdig');
  });
});

describe('narrowing the list', () => {
  test('a counter is a filter that stands in the address, and is taken off by a second press', async () => {
    draw();
    const counter = await button('2 Overskredet');
    await userEvent.click(counter);
    expect(address()).toHaveTextContent('/opfoelgninger?vis=overskredet');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter: { bucket: 'OVERDUE' } }));
    expect(counter).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(counter);
    expect(address()).toHaveTextContent(/opfoelgninger$/);
  });

  test('a search names people: it is asked for, but never stands in the address', async () => {
    draw();
    await userEvent.type(await screen.findByLabelText('Søg'), 'AB');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter: { search: 'AB' } }));
    expect(address()).not.toHaveTextContent('AB');
  });

  test('an address brings back its filters', async () => {
    draw('/opfoelgninger?slags=ki-moede&mine=ja&sorter=borger');
    expect(await screen.findByLabelText('Slags')).toHaveValue('KI_MEETING');
    expect(screen.getByLabelText('Rækkefølge')).toHaveValue('CITIZEN_ASC');
    expect(asked[0]).toMatchObject({ filter: { mineOnly: true }, sort: 'CITIZEN_ASC' });
  });
});

test('an empty list says where its rows come from', async () => {
  rows = [];
  draw();
  expect(await screen.findByText('Der er ikke noget at følge op på')).toBeVisible();
});

test('nothing overdue is good news, with the way to this week', async () => {
  rows = [];
  draw('/opfoelgninger?vis=overskredet');
  await userEvent.click(await button('Vis denne uge'));
  expect(address()).toHaveTextContent('vis=denne-uge');
});

test('plans where a consent runs out are counted, with the way to them', async () => {
  renderAt('/opfoelgninger', <EndingConsentsLink />, { myPlans: { totalCount: 3, edges: [] } });
  const link = await screen.findByRole('link', { name: /^3 planer har et samtykke/ });
  expect(link).toHaveAttribute('href', '/planer?vis=enhed&samtykke=udloeber');
});
