/** Choosing a password with a one-time link. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { renderAt } from '../testing/render-at.tsx';
import SetPasswordPage from './SetPasswordPage.tsx';

const GOOD = 'en god lang adgangskode';

function AfterTheHash() {
  return <output data-testid="hash">{useLocation().hash}</output>;
}

function draw(address: string, answer: Record<string, unknown> = {}) {
  const sent: unknown[] = [];
  const page = (
    <>
      <SetPasswordPage />
      <AfterTheHash />
    </>
  );
  renderAt(address, page, {
    setPassword: ({ input }: { input: unknown }) => {
      sent.push({ ...Object(input) });
      return answer;
    },
  });
  return sent;
}

async function choose(first: string, again = first) {
  await userEvent.type(screen.getByLabelText('Ny adgangskode'), first);
  await userEvent.type(screen.getByLabelText('Ny adgangskode igen'), again);
  await userEvent.click(screen.getByRole('button', { name: 'Gem adgangskode' }));
}

const refused = (field: string, code: string) => ({
  __typename: 'Invalid',
  message: 'x',
  problems: [{ field, code, message: 'x' }],
});

test('the link’s value leaves the address bar and is sent with the password', async () => {
  const sent = draw('/adgangskode#et-link', { __typename: 'PasswordSet', ok: true });
  expect(screen.getByTestId('hash')).toBeEmptyDOMElement();
  await choose(GOOD);
  expect(sent).toEqual([{ token: 'et-link', password: GOOD }]);
  expect(await screen.findByText(/Din adgangskode er gemt/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gå til log ind' })).toHaveAttribute('href', '/log-ind');
  expect(screen.queryByLabelText('Ny adgangskode')).toBeNull();
  expect(screen.getAllByRole('link', { name: 'Gå til log ind' })).toHaveLength(1);
});

test.each([
  ['', '', 'Skriv en adgangskode.', 'Ny adgangskode'],
  ['kort', 'kort', 'Adgangskoden er for kort. Den skal have mindst 12 tegn.', 'Ny adgangskode'],
  [GOOD, `${GOOD}!`, 'De to er ikke ens. Skriv den samme begge steder.', 'Ny adgangskode igen'],
])(
  '%j and %j are not sent, and the field is named and focused',
  async (first, again, words, label) => {
    const sent = draw('/adgangskode#et-link');
    // Typing nothing is what leaves a field empty.
    if (first) await choose(first, again);
    else await userEvent.click(screen.getByRole('button', { name: 'Gem adgangskode' }));
    expect(screen.getByText(words)).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText(label)).toHaveFocus());
    expect(sent).toEqual([]);
  },
);

test.each([
  ['token', 'INVITATION_OVER', /Linket virker ikke længere/],
  ['token', 'WAIT', /for mange forsøg/],
  ['password', 'PASSWORD_IS_EMAIL', /må ikke være din e-mail/],
])('what the server has against the %s (%s) is said', async (field, code, words) => {
  draw('/adgangskode#et-link', refused(field, code));
  await choose(GOOD);
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(screen.getByLabelText('Ny adgangskode')).toHaveValue(GOOD);
  // Who has used the link already has a password to sign in with.
  const toSignIn = screen.queryByRole('link', { name: 'Gå til log ind' });
  if (code === 'INVITATION_OVER') expect(toSignIn).toHaveAttribute('href', '/log-ind');
  else expect(toSignIn).toBeNull();
});

test('a link without its value says so, and asks for no password', () => {
  draw('/adgangskode');
  expect(screen.getByText(/Linket er ikke helt/)).toBeVisible();
  expect(screen.queryByLabelText('Ny adgangskode')).toBeNull();
  expect(screen.getByRole('link', { name: 'Gå til log ind' })).toHaveAttribute('href', '/log-ind');
});
