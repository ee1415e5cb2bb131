/** The meeting on a shared screen: one thing at a time, by keyboard, until it ends. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { ClockContext } from '../ui/use-today.ts';
import { aMeeting, anAttendance } from './meetings/a-meeting.test-data.ts';
import MeetingModePage from './MeetingModePage.tsx';
import { aPlan, PLAN_ID } from './testing/a-plan.ts';
import { changed } from './testing/open-plan.tsx';

type Input = { input: Record<string, unknown> };

const attendances = [
  anAttendance({ participant: { id: 'lead', name: 'Karla Demo-Vinter', isLead: true } }),
  anAttendance({ participant: { id: 'c', name: 'Thyra Demo-Kær', kind: 'CITIZEN' } }),
  anAttendance({
    participant: { id: 'm', name: 'Bodil Demo-Kilde' },
    answer: 'SENDS_INPUT',
    input: 'Han sover bedre',
  }),
];

function open(meetings: object[], answers: object = {}, changes: object = {}, search = '') {
  const plan = aPlan({ meetings, promises: [], ...changes });
  const page = (
    <ClockContext value={() => TUESDAY}>
      <Routes>
        <Route path="/planer/:planId/moede" element={<MeetingModePage />} />
        <Route path="/planer/:planId" element={<p>Planens side</p>} />
      </Routes>
    </ClockContext>
  );
  renderAt(`/planer/${PLAN_ID}/moede${search}`, page, { plan: () => ({ ...plan }), ...answers });
}
/** What a browser that loads the page anew begins from. */
const address = () => screen.getByTestId('address').textContent?.split('/moede')[1];
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('going through the meeting', () => {
  test('by the arrow keys: welcome, then the round, the citizen first', async () => {
    open([aMeeting({ attendances })]);
    await heading('Velkommen');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(async () => expect(await heading('Thyra Demo-Kær')).toHaveFocus());
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await heading('Bodil Demo-Kilde');
    expect(screen.getByText('Han sover bedre')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await heading('Karla Demo-Vinter');
  });

  test('stands in the address by a number, and goes on from there when it is loaded anew', async () => {
    open([aMeeting({ attendances })], {}, {}, '?trin=3');
    await heading('Karla Demo-Vinter');
    await userEvent.keyboard('{ArrowRight}');
    await heading('Bodil Demo-Kilde');
    expect(address()).toBe('?trin=4');
    await userEvent.click(screen.getByRole('button', { name: 'Velkommen' }));
    expect(address()).toBe('');
  });

  test.each(['?trin=99', '?trin=0', '?trin=m', '?trin=-2'])(
    'begins somewhere at %s',
    async (search) => {
      open([aMeeting({ attendances })], {}, {}, search);
      await heading(search === '?trin=99' ? 'Er vi enige?' : 'Velkommen');
    },
  );

  test('tells what has changed since last time where there was one', async () => {
    const sinceLastTime = { __typename: 'SinceLastTime', fromVersion: 2, changes: [] };
    open([aMeeting({ attendances })], {}, { version: 2, sinceLastTime });
    await heading('Velkommen');
    await userEvent.keyboard('{ArrowRight}');
    await heading('Siden sidst');
    expect(
      await screen.findByText('Der er ikke ændret noget i planen, siden version 2 blev aftalt.'),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Hent dagsorden (PDF)' })).toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    await heading('Thyra Demo-Kær');
  });

  test.each([0, 2])(
    'has one order, in the agenda it begins with, in the trail and in the steps: version %d',
    async (version) => {
      let agenda = '';
      const planMeeting = ({ input }: Input) => {
        agenda = String(input['agenda']);
        return changed(aPlan({ version, meetings: [aMeeting({ attendances, agenda })] }));
      };
      const sinceLastTime = { __typename: 'SinceLastTime', fromVersion: 2, changes: [] };
      open([], { planMeeting }, { version, sinceLastTime });
      await userEvent.click(await screen.findByRole('button', { name: 'Start et møde nu' }));
      await heading('Velkommen');
      const trail = screen.getByRole('list', { name: 'Mødets trin' });
      const marks = within(trail).getAllByRole('button');
      const items = agenda.split('\n');
      expect(items).toHaveLength(marks.length);
      const passed: string[] = [];
      for (const [at, mark] of marks.entries()) {
        expect(items[at]).toMatch(new RegExp(`^${mark.textContent}`));
      }
      for (let pressed = 0; pressed < 10; pressed += 1) {
        const current = within(trail).getByRole('button', { current: 'step' }).textContent ?? '';
        if (passed.at(-1) !== current) passed.push(current);
        await userEvent.keyboard('{ArrowRight}');
      }
      expect(passed).toEqual(marks.map(({ textContent }) => textContent));
    },
  );

  test('has no such step at the first meeting', async () => {
    open([aMeeting({ attendances })]);
    await heading('Velkommen');
    expect(screen.queryByRole('button', { name: 'Siden sidst' })).toBeNull();
  });

  test('leaves the keys to whoever writes, and Escape leaves first the field and then the meeting', async () => {
    open([aMeeting({ attendances })]);
    await heading('Velkommen');
    await userEvent.click(screen.getByRole('button', { name: 'Referat' }));
    const minutes = await screen.findByRole('textbox');
    await userEvent.click(minutes);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await heading('Referat');
    await userEvent.keyboard('{Escape}');
    expect(minutes).not.toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText('Planens side')).toBeVisible();
  });

  test('notes who came at once', async () => {
    let sent: unknown;
    const changeMeetingAttendance = ({ input }: Input) => {
      sent = structuredClone({ ...input });
      return changed(aPlan({ meetings: [aMeeting({ attendances })] }));
    };
    open([aMeeting({ attendances })], { changeMeetingAttendance });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Thyra Demo-Kær' }));
    await waitFor(() =>
      expect(sent).toEqual({
        planId: PLAN_ID,
        meetingId: 'meeting',
        participantId: 'c',
        attendance: { from: null, to: 'ATTENDED' },
      }),
    );
  });

  test('gives back what was noted before, when one that was ticked is unticked a step later', async () => {
    const sent: unknown[] = [];
    const noted = (attendance: string | null) => {
      const bodil = { ...anAttendance(), ...attendances[2], attendance };
      return aPlan({
        meetings: [aMeeting({ attendances: [attendances[1], bodil] })],
        promises: [],
      });
    };
    let now = noted('ABSENT');
    const changeMeetingAttendance = ({ input }: Input) => {
      const { to } = input['attendance'] as { to: string | null };
      sent.push(structuredClone(input['attendance']));
      now = noted(to);
      return changed(now);
    };
    open(now.meetings, { plan: () => ({ ...now }), changeMeetingAttendance });
    const box = () => screen.findByRole('checkbox', { name: 'Bodil Demo-Kilde' });
    expect(await box()).toHaveAccessibleDescription('mor · Kom ikke');
    await userEvent.click(await box());
    await waitFor(() => expect(sent).toEqual([{ from: 'ABSENT', to: 'ATTENDED' }]));
    await userEvent.keyboard('{ArrowRight}');
    await heading('Thyra Demo-Kær');
    await userEvent.keyboard('{ArrowLeft}');
    expect(await box()).toBeChecked();
    await userEvent.click(await box());
    await waitFor(() => expect(sent[1]).toEqual({ from: 'ATTENDED', to: 'ABSENT' }));
    await waitFor(async () => expect(await box()).toHaveAccessibleDescription('mor · Kom ikke'));
  });

  test('shows what was answered beforehand beside those who are not noted yet', async () => {
    open([aMeeting({ attendances })]);
    expect(
      await screen.findByRole('checkbox', { name: 'Bodil Demo-Kilde' }),
    ).toHaveAccessibleDescription('mor · Kommer ikke, men har svaret');
  });
});

test('a decision that is removed can be put back, as it was and where it was', async () => {
  const all = [
    { id: 'd1', text: 'Bodil ringer.' },
    { id: 'd2', text: 'Karla skriver.' },
  ];
  const sent: unknown[] = [];
  const answer =
    (...decisions: object[]) =>
    ({ input: { planId, ...input } }: Input) => {
      expect(planId).toBe(PLAN_ID);
      sent.push(input);
      return changed(aPlan({ meetings: [aMeeting({ attendances, decisions })] }));
    };
  open([aMeeting({ attendances, decisions: all })], {
    removeMeetingDecision: answer(...all.slice(1)),
    addMeetingDecision: answer(...all.toReversed()),
    orderMeetingDecisions: answer(...all),
  });
  await heading('Velkommen');
  await userEvent.click(screen.getByRole('button', { name: 'Beslutninger' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Fjern beslutning 1' }));
  const undo = await screen.findByRole('button', { name: 'Fortryd' });
  await waitFor(() => expect(undo).toHaveFocus());
  expect(screen.getByText('Beslutningen er fjernet.')).toBeVisible();
  await userEvent.click(undo);
  await waitFor(() => expect(screen.getByLabelText('Beslutning 1')).toHaveValue('Bodil ringer.'));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Tilføj beslutning' })).toHaveFocus(),
  );
  const meetingId = aMeeting().id;
  expect(sent).toEqual([
    { id: 'd1' },
    { meetingId, id: 'd1', text: 'Bodil ringer.' },
    { meetingId, decisionIds: ['d1', 'd2'] },
  ]);
});

describe('the end', () => {
  test('reads the decisions aloud, and makes a meeting that was set for later today’s', async () => {
    let sent: unknown;
    const decisions = [{ id: 'd', text: 'Bodil ringer.' }];
    const holdMeeting = ({ input }: Input) => {
      sent = { ...input };
      return changed(aPlan({ meetings: [aMeeting({ state: 'HELD', decisions })] }));
    };
    open([aMeeting({ attendances, decisions })], { holdMeeting });
    await heading('Velkommen');
    await userEvent.click(screen.getByRole('button', { name: 'Afslut' }));
    await heading('Er vi enige?');
    expect(screen.getByText('Bodil ringer.')).toBeVisible();
    expect(screen.getByText(/bliver dagen rettet til i dag/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Afslut mødet' }));
    // There is no way back, so it is asked once; whoever is not done goes on.
    const question = screen.getByRole('heading', { level: 2, name: 'Afslut mødet nu?' });
    await waitFor(() => expect(question).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Ikke endnu' }));
    expect(question).not.toBeInTheDocument();
    expect(sent).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Afslut mødet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, afslut mødet' }));
    await heading('Mødet er afsluttet');
    expect(sent).toEqual({ planId: PLAN_ID, id: 'meeting', heldOn: '2026-11-24' });
    expect(address()).toBe('');
    expect(screen.getByRole('link', { name: 'Til planen' })).toHaveAttribute(
      'href',
      `/planer/${PLAN_ID}`,
    );
  });
});

test('without a meeting, one is begun on the spot', async () => {
  const planMeeting = () => changed(aPlan({ meetings: [aMeeting({ attendances })] }));
  open([], { planMeeting });
  await userEvent.click(await screen.findByRole('button', { name: 'Start et møde nu' }));
  await heading('Velkommen');
});

test('whoever does not see the whole plan gets no meeting, and the way back', async () => {
  open([aMeeting()], {}, { hiddenSections: ['CHALLENGES'] });
  await heading('Mødet kan ikke vises');
  expect(screen.getByRole('link', { name: 'Til planen' })).toBeVisible();
});
