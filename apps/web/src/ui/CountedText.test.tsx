/** A line with a limit: nothing that is pasted is lost, and how much is too much is counted. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderScreen } from '../testing/render-screen.tsx';
import { CountedText, isTooLong } from './CountedText.tsx';

function Line() {
  const [value, setValue] = useState('');
  return <CountedText label="Formål" value={value} maxLength={10} onChange={setValue} />;
}

test('keeps what is pasted, says by how much it is too long, and no more once it fits', async () => {
  renderScreen(<Line />);
  const field = screen.getByLabelText('Formål');
  await userEvent.click(field);
  await userEvent.paste('Overdragelse');
  expect(field).toHaveValue('Overdragelse');
  expect(field).toBeInvalid();
  expect(screen.getByText('Teksten er 2 tegn for lang. Forkort den.')).toBeVisible();
  await userEvent.keyboard('{Backspace}{Backspace}');
  expect(field).toBeValid();
  expect(screen.getByText('Der er ikke plads til flere tegn')).toBeVisible();
  await userEvent.keyboard('{Backspace}{Backspace}');
  expect(screen.queryByText(/plads/)).not.toBeInTheDocument();
});

test.each([
  ['ti tegn her', 10, true],
  ['ti tegn er', 10, false],
  ['  ti tegn er  ', 10, false],
  // A sign that is several to a computer is one to whoever writes it.
  ['🌱🌱🌱🌱🌱🌱', 6, false],
])('%j of at most %d', (text, most, expected) => {
  expect(isTooLong(text, most)).toBe(expected);
});
