/** A text that was pasted and is too long is kept whole, and the sentence stands at its field. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aPlan } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';

test('of a relative: nothing of it is cut off in silence', async () => {
  const message = 'Teksten er for lang. Brug højst 200 tegn.';
  const long = 'mor '.repeat(80).trim();
  let sent: unknown;
  openPlan(
    aPlan({
      missingBeforeAgreement: [{ key: 'PARTICIPANT', section: 'MASTER_DATA', targetId: null }],
    }),
    {
      rememberedParticipants: [],
      addParticipant: ({ input }: { input: Record<string, unknown> }) => {
        sent = input['relation'];
        const problems = [{ field: 'relation', code: 'TEXT_TOO_LONG', message }];
        return { __typename: 'Invalid', message, problems };
      },
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Pårørende' }));
  await userEvent.type(screen.getByLabelText('Navn'), 'Bodil Demo-Kær');
  const relation = screen.getByLabelText('Relation til borgeren');
  await userEvent.click(relation);
  await userEvent.paste(long);
  expect(relation).toHaveValue(long);
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj' }));
  await waitFor(() => expect(relation).toBeInvalid());
  expect(sent).toBe(long);
  expect(relation).toHaveAccessibleDescription(expect.stringContaining(message));
  expect(screen.getByLabelText('Navn')).toHaveValue('Bodil Demo-Kær');
});
