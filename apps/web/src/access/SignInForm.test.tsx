/** Signing in, and what is said when it does not work. */
import { expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { SignInForm } from './SignInForm.tsx';

type Result = Record<string, unknown>;

function draw(result: Result) {
  const onSignedIn = jest.fn();
  const sent: unknown[] = [];
  renderAt('/log-ind', <SignInForm onSignedIn={onSignedIn} />, {
    signIn: ({ input }: { input: unknown }) => {
      sent.push({ ...Object(input) });
      return result;
    },
  });
  return { onSignedIn, sent };
}

async function signIn() {
  await userEvent.type(screen.getByLabelText('E-mail'), ' nora@demo.example ');
  await userEvent.type(screen.getByLabelText('Adgangskode'), 'hemmelig{Enter}');
}

test('sends the address without the blanks round it and tells who came', async () => {
  const { onSignedIn, sent } = draw({
    __typename: 'SignedIn',
    viewer: { id: 'nora' },
  });
  await signIn();
  expect(sent).toEqual([{ email: 'nora@demo.example', password: 'hemmelig' }]);
  expect(onSignedIn.mock.calls).toEqual([['nora']]);
});

test('says what is missing before anything is sent', async () => {
  const { sent } = draw({});
  await userEvent.click(screen.getByRole('button', { name: 'Log ind' }));
  expect(screen.getByText('Skriv din e-mail.')).toBeVisible();
  expect(screen.getByText('Skriv din adgangskode.')).toBeVisible();
  expect(sent).toEqual([]);
});

test('never says which of the two was wrong, and keeps both', async () => {
  draw({ __typename: 'SignInRefused', problem: 'WRONG', retryAfterSeconds: 0 });
  await signIn();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'E-mail eller adgangskode passer ikke',
  );
  expect(screen.getByLabelText('Adgangskode')).toHaveValue('hemmelig');
});

test('counts a wait down', async () => {
  draw({ __typename: 'SignInRefused', problem: 'WAIT', retryAfterSeconds: 2 });
  await signIn();
  expect(await screen.findByText(/Vent 2 sekunder/)).toBeVisible();
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_100)));
  expect(screen.getByText(/Vent 1 sekund,/)).toBeVisible();
});
