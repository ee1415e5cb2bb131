/** Minutes after the meeting: corrected on the keyboard, with what stood before still to be read. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed } from '../testing/open-plan.tsx';
import MeetingSection from './MeetingSection.tsx';
import { aMeeting } from './a-meeting.test-data.ts';

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
};
const corrected = () => held({ minutes: SECOND, corrections: [correction] });

type Sent = { id: string; meetingId: string; minutes: { from: string; to: string } };

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
      sent.push({ ...input, minutes: { ...input.minutes } });
      const answer = answers.shift();
      if (!answer) throw new Error('The server is away');
      return answer;
    },
  });
  await userEvent.click(await screen.findByText(/ons\. 2\. sep\. 2026/));
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
    await userEvent.tab();
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
