/** The minutes of a meeting that was held: corrected on the keyboard, with what stood before still to be read. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import {
  afterwards,
  corrected,
  field,
  FIRST,
  held,
  SECOND,
  unfold,
} from '../testing/a-correction.tsx';
import { aPlan } from '../testing/a-plan.ts';

describe('correcting', () => {
  test('takes the keyboard alone, and says who, when and what stood before', async () => {
    const sent = await unfold(held(), [afterwards()]);
    screen.getByRole('button', { name: 'Ret referatet' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field()).toHaveFocus());
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
    await userEvent.click(screen.getByText(asShown(/Rettet 03-09-2026 af Karla Demo-Vinter/)));
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
    await waitFor(() => expect(field()).toHaveFocus());
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
