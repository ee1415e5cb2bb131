/** A meeting that was held: corrected on the keyboard, with what stood before still to be read. */
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed } from '../testing/open-plan.tsx';
import MeetingSection from './MeetingSection.tsx';
import { aMeeting, anAttendance } from './a-meeting.test-data.ts';

const FIRST = 'Vi talte om boligen.';
const SECOND = 'Vi talte om boligen og økonomien.';

const held = (changes: object = {}) =>
  aMeeting({ id: 'past', state: 'HELD', meetingOn: '2026-09-02', minutes: FIRST, ...changes });
const correction = {
  __typename: 'MinutesCorrection',
  id: 'k1',
  correctedAt: '2026-09-03T08:00:00Z',
  correctedByName: 'Karla Demo-Vinter',
  earlier: FIRST,
  earlierDecisions: null,
  earlierAttendances: null,
};
const corrected = () => held({ minutes: SECOND, corrections: [correction] });

type Sent = {
  id: string;
  meetingId: string;
  minutes?: { from: string; to: string };
  decisions?: { id: string; text: { from: string | null; to: string | null } }[];
  attendances?: { participantId: string }[];
};

/** Each answer is the next of `answers`; null is no answer at all. */
async function unfold(meeting: object, answers: (object | null)[] = [], changes: object = {}) {
  const sent: Sent[] = [];
  const plan = aPlan({ meetings: [meeting], ...changes });
  const card = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <MeetingSection planId={PLAN_ID} />
      </PlanSaving>
    </ClockContext>
  );
  renderAt(`/planer/${PLAN_ID}`, card, {
    plan: () => ({ ...plan }),
    correctMinutes: ({ input }: { input: Sent }) => {
      sent.push(structuredClone(input));
      const answer = answers.shift();
      if (!answer) throw new Error('The server is away');
      return answer;
    },
  });
  // The form's own label names the day too, where it came back folded out.
  const [day] = await screen.findAllByText(/ons\. 2\. sep\. 2026/);
  if (day?.closest('details')?.open === false) await userEvent.click(day);
  return sent;
}
const afterwards = () => changed(aPlan({ meetings: [corrected()] }));
const field = () => screen.getByRole('textbox', { name: /^Referat fra mødet/ });

describe('correcting', () => {
  test('takes the keyboard alone, and says who, when and what stood before', async () => {
    const sent = await unfold(held(), [afterwards()]);
    screen.getByRole('button', { name: 'Ret referatet' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue(FIRST);
    await userEvent.clear(field());
    await userEvent.type(field(), SECOND);
    screen.getByRole('button', { name: 'Gem rettelsen' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Rettelsen er gemt.')).toBeVisible();
    expect(screen.getByText(SECOND)).toBeVisible();
    expect(sent).toMatchObject([{ meetingId: 'past', minutes: { from: FIRST, to: SECOND } }]);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Ret referatet' })).toHaveFocus(),
    );
    expect(screen.getByText(FIRST)).not.toBeVisible();
    await userEvent.click(screen.getByText(/Rettet 03-09-2026 af Karla Demo-Vinter/));
    expect(screen.getByText(FIRST)).toBeVisible();
  });

  test('that could not be sent keeps what is typed, and is the same correction when sent again', async () => {
    const sent = await unfold(held(), [null, afterwards()]);
    await userEvent.click(screen.getByRole('button', { name: 'Ret referatet' }));
    await userEvent.type(field(), ' Og økonomien.');
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Det blev ikke gemt.');
    expect(field()).toHaveValue(`${FIRST} Og økonomien.`);
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });

  test('after a lost answer and with other words is another correction', async () => {
    const sent = await unfold(held(), [null, afterwards()]);
    await userEvent.click(screen.getByRole('button', { name: 'Ret referatet' }));
    await userEvent.type(field(), ' Og økonomien.');
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    await screen.findByRole('alert');
    await userEvent.type(field(), ' Og jobbet.');
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  test('what a colleague corrected meanwhile shows theirs, and goes through when sent again', async () => {
    const conflict = {
      __typename: 'Conflict',
      message: 'En kollega har ændret det samme felt imens.',
      fields: [{ field: 'minutes', mine: 'Min ordlyd', theirs: SECOND }],
      plan: aPlan({ meetings: [corrected()] }),
    };
    const sent = await unfold(held(), [conflict, afterwards()]);
    await userEvent.click(screen.getByRole('button', { name: 'Ret referatet' }));
    await userEvent.clear(field());
    await userEvent.type(field(), 'Min ordlyd');
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('En kollega har ændret');
    expect(field()).toHaveValue('Min ordlyd');
    expect(screen.getByText(SECOND)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.minutes).toEqual({ from: SECOND, to: 'Min ordlyd' });
  });

  test.each([
    ['nothing', '', 'Skriv, hvad der skal stå i referatet.'],
    ['the same words', FIRST, 'Du har ikke rettet noget endnu.'],
  ])('to %s says so at the field', async (_, words, sentence) => {
    const sent = await unfold(held());
    await userEvent.click(screen.getByRole('button', { name: 'Ret referatet' }));
    await userEvent.clear(field());
    if (words) await userEvent.type(field(), words);
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(field()).toHaveFocus();
    expect(sent).toEqual([]);
  });
});

const DECISIONS = [
  { __typename: 'MeetingDecision', id: 'd1', text: 'Anna ringer' },
  { __typename: 'MeetingDecision', id: 'd2', text: 'Alma flytter' },
];
const anna = (changes: object = {}) =>
  anAttendance({ participant: { id: 'anna', name: 'Anna Demo-Skov' }, ...changes });
const withDecisions = (changes: object = {}) =>
  held({ decisions: DECISIONS, attendances: [anna({ attendance: 'ABSENT' })], ...changes });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('decisions and who came', () => {
  test('are put right in the same form, and only what was touched is sent', async () => {
    const sent = await unfold(withDecisions(), [afterwards()]);
    await press('Ret referatet');
    const first = screen.getByRole('textbox', { name: 'Beslutning 1' });
    await userEvent.clear(first);
    await userEvent.type(first, 'Bo ringer');
    await press('Streg beslutning 2');
    expect(screen.queryByRole('textbox', { name: 'Beslutning 2' })).toBeNull();
    await press('Tilføj beslutning');
    expect(screen.getByRole('textbox', { name: 'Beslutning 3' })).toHaveFocus();
    await userEvent.keyboard('Vi mødes igen');
    await press('Tilføj beslutning');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Anna Demo-Skov' }),
      'Var med',
    );
    await userEvent.click(screen.getByText('Det, Anna Demo-Skov har skrevet og sagt'));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Sagt på mødet af Anna Demo-Skov' }),
      'Det går',
    );
    await press('Gem rettelsen');
    await waitFor(() => expect(sent).toHaveLength(1));
    const { decisions, ...rest } = sent[0] ?? {};
    expect(decisions).toEqual([
      { id: 'd1', text: { from: 'Anna ringer', to: 'Bo ringer' } },
      { id: 'd2', text: { from: 'Alma flytter', to: null } },
      { id: expect.stringMatching(/^[\da-f-]{36}$/), text: { from: null, to: 'Vi mødes igen' } },
    ]);
    expect(rest).toMatchObject({
      attendances: [
        {
          participantId: 'anna',
          attendance: { from: 'ABSENT', to: 'ATTENDED' },
          round: { from: '', to: 'Det går' },
        },
      ],
    });
    expect(rest).not.toHaveProperty('minutes');
  });

  test('that were struck out can be kept after all', async () => {
    const sent = await unfold(withDecisions());
    await press('Ret referatet');
    await press('Streg beslutning 1');
    await press('Behold beslutning 1');
    expect(screen.getByRole('textbox', { name: 'Beslutning 1' })).toHaveValue('Anna ringer');
    await press('Gem rettelsen');
    expect(await screen.findByText('Du har ikke rettet noget endnu.')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('that the server refuses say why at their line', async () => {
    const message = 'En beslutning kan ikke stå tom. Skriv den, eller streg den.';
    const problems = [
      { __typename: 'Problem', field: 'decision.d1', code: 'DECISION_EMPTY', message },
    ];
    await unfold(withDecisions(), [{ __typename: 'Invalid', message: 'Nej.', problems }]);
    await press('Ret referatet');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Beslutning 1' }));
    await press('Gem rettelsen');
    expect(await screen.findByText(message)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Beslutning 1' })).toHaveFocus(),
    );
  });

  test('can be read as they stood before', async () => {
    const earlier = {
      ...correction,
      earlier: null,
      earlierDecisions: ['Anna ringer'],
      earlierAttendances: [
        {
          __typename: 'EarlierAttendance',
          name: 'Anna Demo-Skov',
          attendance: 'DECLINED',
          input: '',
          round: 'Sagt før',
        },
      ],
    };
    await unfold(withDecisions({ decisions: [], corrections: [earlier] }));
    await userEvent.click(screen.getByText(/Rettet 03-09-2026 af Karla Demo-Vinter/));
    expect(screen.getByText('1. Anna ringer')).toBeVisible();
    expect(screen.getByText(/Meldte afbud/)).toHaveTextContent('Sagt før');
  });

  test('come back as they were being put right, where the page was left', async () => {
    await unfold(withDecisions());
    await press('Ret referatet');
    await press('Streg beslutning 2');
    await userEvent.type(screen.getByRole('textbox', { name: 'Beslutning 1' }), ' i dag');
    cleanup();
    await unfold(withDecisions());
    expect(screen.getByRole('textbox', { name: 'Beslutning 1' })).toHaveValue('Anna ringer i dag');
    expect(screen.getByRole('button', { name: 'Behold beslutning 2' })).toBeVisible();
  });
});

describe('is not offered', () => {
  test.each([
    ['of a cancelled meeting', { state: 'CANCELLED' }, {}],
    ['to whoever may not change the plan', {}, { viewerCanChange: false }],
    ['to whoever sees only a part', { isPartlyHidden: true, minutes: '' }, {}],
  ])('%s', async (_, meeting, changes) => {
    await unfold(held(meeting), [], changes);
    expect(screen.queryByRole('button', { name: /referat/ })).toBeNull();
  });
});

test('where nobody wrote minutes at the meeting, they can be written afterwards', async () => {
  await unfold(held({ minutes: '' }));
  expect(screen.getByText('Der er ikke skrevet et referat.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Skriv et referat' }));
  expect(field()).toHaveValue('');
});
