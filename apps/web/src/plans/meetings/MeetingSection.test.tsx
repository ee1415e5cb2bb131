/** The card of meetings as a tovholder uses it: plan, call, enter an answer off a slip. */
import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { OpenedFor } from '../plan/opened-for.ts';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed } from '../testing/open-plan.tsx';
import MeetingSection from './MeetingSection.tsx';
import { aMeeting, anAttendance } from './a-meeting.test-data.ts';

type Input = { input: Record<string, unknown> };

function draw(
  meetings: object[],
  answers: object = {},
  changes: object = {},
  purpose: string | null = null,
) {
  const card = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <OpenedFor value={purpose}>
          <MeetingSection planId={PLAN_ID} />
        </OpenedFor>
      </PlanSaving>
    </ClockContext>
  );
  const plan = aPlan({ meetings, ...changes });
  renderAt(`/planer/${PLAN_ID}`, card, { plan: () => ({ ...plan }), ...answers });
}

test('nobody is said to plan a meeting of a plan that has ended', async () => {
  draw([], {}, { status: 'CLOSED', viewerCanChange: false });
  expect(await screen.findByText(/der bliver ikke holdt flere møder/)).toBeVisible();
  expect(screen.queryByText(/planlægger det/)).not.toBeInTheDocument();
});

describe('planning a meeting', () => {
  test('takes the day of the next follow-up and the usual agenda, and says what cannot be', async () => {
    let sent: unknown;
    const planMeeting = ({ input }: Input) => {
      sent = { ...input };
      return input['startsAt'] === 'halv to'
        ? {
            __typename: 'Invalid',
            message: 'Noget skal rettes.',
            problems: [
              { field: 'startsAt', code: 'MEETING_NO_HOUR', message: 'Det er ikke et klokkeslæt.' },
            ],
          }
        : changed(aPlan({ meetings: [aMeeting()] }));
    };
    draw([], { planMeeting }, { nextFollowUpOn: '2026-12-02' });
    await userEvent.click(await screen.findByRole('button', { name: 'Planlæg møde' }));
    expect(screen.getByLabelText('Dag')).toHaveValue('02-12-2026');
    await userEvent.type(screen.getByLabelText('Begynder'), 'halv to');
    await userEvent.type(screen.getByLabelText('Sted'), 'Lokale 2');
    await userEvent.click(screen.getByRole('button', { name: 'Planlæg mødet' }));
    expect(await screen.findByText('Det er ikke et klokkeslæt.')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Begynder')).toHaveFocus());
    expect(screen.getByLabelText('Sted')).toHaveValue('Lokale 2');
    await userEvent.clear(screen.getByLabelText('Begynder'));
    await userEvent.type(screen.getByLabelText('Begynder'), '13.30');
    await userEvent.click(screen.getByRole('button', { name: 'Planlæg mødet' }));
    expect(await screen.findByText(/ons\. 2\. dec\. 2026 kl\. 13\.30/)).toBeVisible();
    expect(sent).toMatchObject({ meetingOn: '2026-12-02', startsAt: '13.30', place: 'Lokale 2' });
    expect((sent as { agenda: string }).agenda).toMatch(/^Velkommen\nRunde: .*\nLøfter: /);
  });

  test('is not offered to whoever only reads, who is told whom to ask', async () => {
    draw([], {}, { viewerCanChange: false });
    expect(await screen.findByText(/Tovholderen Karla Demo-Vinter planlægger det/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('what has changed since last time', () => {
  const changes = [
    {
      __typename: 'SinceLastTimeChange',
      key: 'GOAL_REACHED',
      section: 'GOALS',
      what: 'Sove om natten',
      who: null,
      toOn: null,
      from: null,
      to: null,
      fields: [],
    },
  ];
  const agreed = {
    version: 1,
    changedAt: '2026-11-24T10:00:00Z',
    sinceLastTime: { __typename: 'SinceLastTime', fromVersion: 1, changes },
  };

  test.each([true, false])(
    'stands at the meeting to come with its paper, and nothing is begun by it; may change: %s',
    async (viewerCanChange) => {
      draw([aMeeting()], {}, { ...agreed, viewerCanChange });
      expect(await screen.findByText('Målet er nået: Sove om natten')).toBeVisible();
      expect(screen.getByRole('link', { name: 'Hent dagsorden (PDF)' })).toHaveAttribute(
        'href',
        `/dokumenter/dagsorden/${PLAN_ID}.pdf`,
      );
    },
  );

  test('has no paper for whoever opened the plan for a purpose, which no link can state', async () => {
    draw([aMeeting()], {}, agreed, 'Vikar for tovholderen');
    expect(await screen.findByText('Målet er nået: Sove om natten')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Hent dagsorden (PDF)' })).toBeNull();
  });

  test('is not asked for before the first agreement', async () => {
    draw([aMeeting()], {}, { ...agreed, version: 0 });
    expect(await screen.findByText('Lokale 2')).toBeVisible();
    expect(screen.queryByText('Siden sidst')).toBeNull();
  });
});

describe('an answer off a reply slip', () => {
  const mother = anAttendance({ participant: { id: 'm', name: 'Bodil Demo-Kilde' } });

  test('is three choices and one text in one small form, and the focus comes back', async () => {
    let sent: unknown;
    const changeMeetingAttendance = ({ input }: Input) => {
      sent = structuredClone({ ...input });
      const answered = { ...mother, answer: 'SENDS_INPUT', input: 'Han sover bedre' };
      return changed(aPlan({ meetings: [aMeeting({ attendances: [answered] })] }));
    };
    draw([aMeeting({ attendances: [mother] })], { changeMeetingAttendance });
    const button = await screen.findByRole('button', { name: 'Skriv svar fra Bodil Demo-Kilde' });
    await userEvent.click(button);
    const form = screen.getByRole('form', { name: 'Svar fra Bodil Demo-Kilde' });
    await userEvent.click(within(form).getByRole('button', { name: 'Gem svaret' }));
    expect(await within(form).findByText('Vælg, om Bodil Demo-Kilde kommer.')).toBeVisible();
    await userEvent.click(within(form).getByRole('radio', { name: 'Kommer ikke, men har svaret' }));
    await userEvent.type(within(form).getByRole('textbox'), 'Han sover bedre');
    await userEvent.click(within(form).getByRole('button', { name: 'Gem svaret' }));
    expect(await screen.findByText('Svaret fra Bodil Demo-Kilde er gemt.')).toBeVisible();
    await waitFor(() => expect(button).toHaveFocus());
    expect(sent).toEqual({
      planId: PLAN_ID,
      meetingId: 'meeting',
      participantId: 'm',
      answer: { from: null, to: 'SENDS_INPUT' },
      input: { from: '', to: 'Han sover bedre' },
    });
  });

  test('that a colleague changed meanwhile stays in the form, and says so', async () => {
    const changeMeetingAttendance = () => ({
      __typename: 'Conflict',
      message: 'En kollega har ændret det samme felt imens.',
      fields: [{ field: 'answer', mine: 'COMING', theirs: 'DECLINED' }],
      plan: aPlan({
        meetings: [aMeeting({ attendances: [{ ...mother, answer: 'DECLINED' }] })],
      }),
    });
    draw([aMeeting({ attendances: [mother] })], { changeMeetingAttendance });
    await userEvent.click(await screen.findByRole('button', { name: /^Skriv svar fra/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Kommer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gem svaret' }));
    expect(await screen.findByText(/En kollega har ændret/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Kommer' })).toBeChecked();
  });
});

describe('the letters', () => {
  const doctor = anAttendance({
    participant: { id: 'd', name: 'Grethe Demo-Lyng', needsConsent: true, consentState: null },
  });

  test('are links with opaque ids, and say where no consent covers more than time and place', async () => {
    draw([aMeeting({ attendances: [doctor] })]);
    const link = await screen.findByRole('link', { name: 'Svarseddel til Grethe Demo-Lyng, PDF' });
    expect(link).toHaveAttribute('href', '/dokumenter/moede/meeting/d/svarseddel.pdf');
    expect(screen.getByText('Uden samtykke står der kun tid og sted i brevet.')).toBeVisible();
  });

  test('have a message to copy, written by the server', async () => {
    const fetched = jest.fn(async (_address: string) => ({
      ok: true,
      text: async () => 'Kære Grethe',
    }));
    const { fetch } = globalThis;
    globalThis.fetch = fetched as unknown as typeof fetch;
    const user = userEvent.setup();
    draw([aMeeting({ attendances: [doctor] })]);
    await user.click(await screen.findByRole('button', { name: /^Kopiér besked til/ }));
    expect(await screen.findByText(/er kopieret/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Kære Grethe');
    expect(fetched).toHaveBeenCalledWith('/dokumenter/moede/meeting/d/besked.txt');
    globalThis.fetch = fetch;
  });
});

test('a meeting that was changed since it was called asks for a new call', async () => {
  let called = 0;
  const callMeeting = () => {
    called += 1;
    return changed(aPlan({ meetings: [aMeeting({ state: 'CALLED', callCount: 2 })] }));
  };
  draw([aMeeting({ callCount: 1, isChangedSinceCall: true })], { callMeeting });
  expect(await screen.findByText(/Den nye kalenderfil erstatter den gamle/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Indkald igen' }));
  expect(await screen.findByText('Indkaldt')).toBeVisible();
  expect(called).toBe(1);
});

test('a meeting that was is unfolded to its decisions and minutes', async () => {
  const past = aMeeting({
    id: 'past',
    state: 'HELD',
    meetingOn: '2026-09-02',
    minutes: 'Vi talte om boligen.',
    decisions: [{ id: 'd1', text: 'Bodil ringer til boligforeningen.' }],
    attendances: [anAttendance({ attendance: 'ATTENDED' })],
  });
  draw([past]);
  await userEvent.click(await screen.findByText(/ons\. 2\. sep\. 2026/));
  expect(screen.getByText('Bodil ringer til boligforeningen.')).toBeVisible();
  expect(screen.getByText('Var med')).toBeVisible();
});
