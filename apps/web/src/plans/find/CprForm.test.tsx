/** The CPR number as it is typed. Numbers carry replacement days: they are nobody's. */
import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.tsx';
import { CprForm } from './CprForm.tsx';

const onFind = jest.fn<(cpr: string) => void>();

beforeEach(() => {
  onFind.mockReset();
  renderScreen(<CprForm isBusy={false} onFind={onFind} />);
});

const type = (text: string) => userEvent.type(screen.getByLabelText('CPR-nummer'), text);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Find borger' }));

test.each([
  ['610190-12', 'Et CPR-nummer har 10 cifre. Du har skrevet 8.'],
  ['61o190-1234', 'Et CPR-nummer har kun tal. Du har skrevet et andet tegn.'],
  ['613190-1234', /ikke en dato, der findes/],
])('%s is not sent, and the field says why', async (typed, sentence) => {
  await type(typed);
  await send();
  expect(screen.getByText(sentence)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('CPR-nummer')).toHaveFocus());
  expect(onFind).not.toHaveBeenCalled();
});

test('an empty field asks for the number', async () => {
  await send();
  expect(screen.getByText('Skriv borgerens CPR-nummer.')).toBeVisible();
});

test('a number that is still being typed is not called too short', async () => {
  await type('610190-12');
  expect(screen.queryByText(/Du har skrevet/)).not.toBeInTheDocument();
});

test('a wrong date is said as soon as ten digits stand there', async () => {
  await type('613190-1234');
  expect(screen.getByText(/ikke en dato, der findes/)).toBeVisible();
});

test('a number that can be one is sent as ten digits', async () => {
  await type('610190-1234');
  await send();
  expect(onFind).toHaveBeenCalledWith('6101901234');
});

test('the browser is asked not to remember the number', () => {
  expect(screen.getByLabelText('CPR-nummer')).toHaveAttribute('autocomplete', 'off');
});
