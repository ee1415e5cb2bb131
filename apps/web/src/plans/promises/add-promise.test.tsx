/** A promise that lacks something says so at each field, and so does what the server refuses. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { AddPromise } from './AddPromise.tsx';

test('one sentence a field, and the rest is kept', async () => {
  const message = 'Teksten er for lang.';
  const refused = { kind: 'refused', message, problems: { text: message } } as const;
  const people = [{ id: 'milo', name: 'Milo Demo-Skov' }];
  const form = <AddPromise planId="p1" people={people} onAdd={async () => refused} />;
  renderAt('/planer/p1', form, {});
  const add = { name: 'Tilføj løfte' };
  await userEvent.click(await screen.findByRole('button', add));
  const what = screen.getByRole('textbox', { name: 'Hvad bliver lovet?' });
  await userEvent.click(screen.getByRole('button', add));
  expect(what).toHaveAccessibleDescription(expect.stringContaining('Skriv, hvad der er lovet.'));
  expect(screen.getByText('Vælg, hvem der lover det.')).toBeVisible();
  expect(screen.getByText('Skriv, hvornår det skal være gjort.')).toBeVisible();
  const long = 'ring '.repeat(60).trim();
  await userEvent.click(what);
  await userEvent.paste(long);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Milo Demo-Skov');
  await userEvent.type(screen.getByLabelText('Senest'), '01-12-2026');
  await userEvent.click(screen.getByRole('button', add));
  await waitFor(() => expect(what).toHaveAccessibleDescription(expect.stringContaining(message)));
  expect(what).toHaveValue(long);
  expect(screen.queryByText('Vælg, hvem der lover det.')).toBeNull();
});
