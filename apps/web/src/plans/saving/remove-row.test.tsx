/** A row is removed as it was last written, and not at all where a colleague has written in it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const missing = [{ key: 'CHALLENGE', section: 'CHALLENGES', targetId: null }];
const planWith = (...texts: string[]) =>
  aPlan({
    challenges: texts.map((text, at) => ({ id: `c${at}`, kind: 'PRIMARY', text })),
    missingBeforeAgreement: missing,
  });
const firstField = () => screen.findByLabelText('Primær udfordring 1');
const removeFirst = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Fjern udfordring 1' }));

test('words that were still on their way when the row was removed come back with it', async () => {
  const removed: unknown[] = [];
  const added: unknown[] = [];
  openPlan(planWith('Sover dårligt', 'Gæld'), {
    changeChallenge: async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return changed(planWith('Sover på gaden', 'Gæld'));
    },
    removeFromPlan: ({ input }: { input: { seen: unknown } }) => {
      removed.push(input.seen);
      return changed(planWith());
    },
    addChallenge: ({ input }: { input: { text: unknown } }) => {
      added.push(input.text);
      return changed(planWith('Sover på gaden'));
    },
  });
  const field = await firstField();
  await userEvent.clear(field);
  await userEvent.type(field, 'Sover på gaden');
  await removeFirst();
  await userEvent.click(await screen.findByRole('button', { name: 'Fortryd' }));
  await waitFor(() => expect(added).toEqual(['Sover på gaden']));
  expect(removed).toEqual([['Sover på gaden']]);
});

test('where a colleague has written in it, it stays, with the new words on the page', async () => {
  let now = planWith('Sover dårligt');
  openPlan(now, {
    plan: () => ({ ...now }),
    removeFromPlan: () => {
      now = planWith('Sover på gaden');
      const message = 'En kollega har lige skrevet i det, du vil fjerne.';
      const problems = [{ field: 'id', code: 'WRITTEN_MEANWHILE', message }];
      return { __typename: 'Invalid', message: 'Noget skal rettes.', problems };
    },
  });
  await firstField();
  await removeFirst();
  await screen.findByText('En kollega har lige skrevet i det, du vil fjerne.');
  await waitFor(async () => expect(await firstField()).toHaveValue('Sover på gaden'));
});
