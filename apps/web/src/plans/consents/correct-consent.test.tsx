/** A live consent is put right, another purpose is noted beside it, and a mistake is taken back. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { aParticipant, aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const consent = {
  id: 'c1',
  partyName: 'Bodil Demo-Kær',
  partyKind: 'RELATIVE',
  purpose: 'Støtte',
  sections: ['GOALS'],
  form: 'WRITTEN',
  fromOn: '2026-10-01',
  toOn: '2027-10-01',
  withdrawnOn: null,
  withdrawnBy: null,
  replacedOn: null,
  replacedById: null,
  state: 'LIVE',
  participantId: 'mother',
  unitId: null,
};
const mother = (consents: object[]) =>
  aParticipant({
    id: 'mother',
    kind: 'RELATIVE',
    name: 'Bodil Demo-Kær',
    isLead: false,
    hasAccount: false,
    needsConsent: true,
    consent: consents.at(-1) ?? null,
    consents,
  });
const plan = (...consents: object[]) =>
  aPlan({
    participants: [aParticipant(), mother(consents)],
    consents,
    missingBeforeAgreement: [{ key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null }],
  });
const replaced = { ...consent, state: 'REPLACED', replacedOn: '2026-11-24', replacedById: 'c2' };
const newer = { ...consent, id: 'c2', sections: ['GOALS', 'FOLLOW_UP'] };

test('the form begins with what was noted, and says which consent it puts right', async () => {
  let given: Record<string, unknown> = {};
  let takenBack: unknown;
  openPlan(plan(consent), {
    giveConsent: ({ input }: { input: Record<string, unknown> }) => {
      given = { ...input };
      return changed(plan(replaced, newer));
    },
    undoConsent: ({ input }: { input: Record<string, unknown> }) => {
      takenBack = input['id'];
      return changed(plan(consent));
    },
  });
  const correct = { name: 'Ret samtykket for Bodil Demo-Kær' };
  await userEvent.click(await screen.findByRole('button', correct));
  const form = screen.getByText('Ret samtykket til at dele med Bodil Demo-Kær').closest('form');
  const inForm = within(form as HTMLElement);
  expect(inForm.getByLabelText('Formål')).toHaveValue('Støtte');
  expect(inForm.getByLabelText('Fra')).toHaveValue('01-10-2026');
  await userEvent.click(inForm.getByRole('checkbox', { name: 'Opfølgning' }));
  await userEvent.click(inForm.getByRole('button', { name: 'Gem samtykket' }));
  await waitFor(() =>
    expect(given).toMatchObject({
      correctsId: 'c1',
      participantId: 'mother',
      purpose: 'Støtte',
      sections: ['GOALS', 'FOLLOW_UP'],
      fromOn: '2026-10-01',
    }),
  );
  expect(
    await screen.findByText(asShown(/Erstattet 24-11-2026 af samtykket fra 01-10-2026/)),
  ).toBeVisible();
  const line = screen.getByText('Samtykket for Bodil Demo-Kær er rettet.').closest('[role=status]');
  await userEvent.click(within(line as HTMLElement).getByRole('button'));
  await waitFor(() => expect(takenBack).toBe(given['id']));
  await waitFor(() => expect(screen.queryByText(/Erstattet/)).toBeNull());
});

test('another purpose is noted beside a live consent, and taken back if it was a slip', async () => {
  let given: Record<string, unknown> = {};
  const message = 'Planen er allerede vist for parten.';
  openPlan(plan(consent), {
    giveConsent: ({ input }: { input: Record<string, unknown> }) => {
      given = { ...input };
      return changed(plan(consent, { ...newer, purpose: 'Bolig' }));
    },
    undoConsent: {
      __typename: 'Invalid',
      message,
      problems: [{ field: 'id', code: 'CONSENT_USED', message }],
    },
  });
  const another = { name: 'Notér samtykke til et andet formål for Bodil Demo-Kær' };
  await userEvent.click(await screen.findByRole('button', another));
  expect(screen.getByLabelText('Formål')).toHaveValue('');
  await userEvent.type(screen.getByLabelText('Formål'), 'Bolig');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Opfølgning' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gem samtykket' }));
  await waitFor(() => expect(given).toMatchObject({ purpose: 'Bolig', sections: ['FOLLOW_UP'] }));
  expect(given).not.toHaveProperty('correctsId');
  const line = (await screen.findByText('Samtykket for Bodil Demo-Kær er noteret.')).closest(
    '[role=status]',
  );
  await userEvent.click(within(line as HTMLElement).getByRole('button'));
  expect(await screen.findByText(message)).toBeVisible();
});

test('who withdraws one of two is told what the party still has', async () => {
  openPlan(plan(consent, { ...newer, purpose: 'Bolig' }));
  const name = 'Træk samtykket for Bodil Demo-Kær tilbage';
  const [first] = await screen.findAllByRole('button', { name });
  await userEvent.click(first as HTMLElement);
  expect(
    await screen.findByText(/må stadig se det, der er givet samtykke til for: Bolig/),
  ).toBeVisible();
});

test('of a closed plan it can still be withdrawn where it is read, and not put right', async () => {
  let withdrawn: unknown;
  const closed = { status: 'CLOSED', viewerCanChange: false, viewerCanSend: false };
  const over = { ...consent, state: 'WITHDRAWN', withdrawnOn: '2026-11-24', withdrawnBy: 'Thyra' };
  openPlan(
    { ...plan(consent), ...closed },
    {
      withdrawConsent: ({ input }: { input: Record<string, unknown> }) => {
        withdrawn = input['id'];
        return changed({ ...plan(over), ...closed });
      },
    },
  );
  const name = 'Træk samtykket for Bodil Demo-Kær tilbage';
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(screen.queryByRole('button', { name: /^Ret samtykket/ })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Træk samtykket tilbage' }));
  await waitFor(() => expect(withdrawn).toBe('c1'));
  expect(await screen.findByText(asShown('Samtykke trukket tilbage 24-11-2026'))).toBeVisible();
});

test('who may not withdraw only reads what holds', async () => {
  const reading = { viewerCanChange: false, viewerCanWithdraw: false };
  openPlan({ ...plan(consent), ...reading });
  expect(await screen.findByText(/Omfatter: Fælles mål og indsatser/)).toBeVisible();
  expect(screen.getByText('Formål: Støtte')).toBeVisible();
  expect(screen.queryByRole('button', { name: /tilbage/ })).toBeNull();
});

test('the limit of a year is said for those it holds for, and its exception for the others', async () => {
  openPlan(plan(consent));
  await userEvent.click(await screen.findByRole('button', { name: /^Ret samtykket for/ }));
  const to = screen.getByLabelText('Til');
  expect(to).toHaveAccessibleDescription(expect.stringContaining('Højst ét år'));
  await userEvent.selectOptions(screen.getByLabelText('Parten er'), 'GP');
  expect(to).toHaveAccessibleDescription(expect.stringContaining('Loven sætter ingen grænse'));
});

test('what the server refuses stands at its field, until the field is changed', async () => {
  const message = 'Teksten er for lang.';
  openPlan(plan(consent), {
    giveConsent: {
      __typename: 'Invalid',
      message,
      problems: [{ field: 'purpose', code: 'TEXT_TOO_LONG', message }],
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Ret samtykket for/ }));
  const purpose = screen.getByLabelText('Formål');
  await userEvent.click(screen.getByRole('button', { name: 'Gem samtykket' }));
  await waitFor(() => expect(purpose).toBeInvalid());
  expect(purpose).toHaveAccessibleDescription(expect.stringContaining(message));
  expect(purpose).toHaveValue('Støtte');
  await userEvent.type(purpose, '!');
  expect(purpose).toBeValid();
});
