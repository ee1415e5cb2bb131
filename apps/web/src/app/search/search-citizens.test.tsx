/** The search for citizens: silent until it is asked enough, and as the list of plans shows them. */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  address,
  elias,
  ellen,
  field,
  KARLA,
  listOf,
  names,
  opened,
  pauses,
  settled,
} from './testing/open-search.tsx';

test('nobody is asked for one letter, half a number or a date that does not exist', async () => {
  const asked = await opened(KARLA);
  await userEvent.type(await field(), 'Q');
  expect(await settled(/Intet passer til det, du har skrevet/)).toBeVisible();
  await pauses();
  await userEvent.clear(await field());
  await userEvent.type(await field(), '610190-12');
  expect(await settled('Skriv alle ti cifre i CPR-nummeret.')).toBeVisible();
  await pauses();
  await userEvent.clear(await field());
  await userEvent.type(await field(), '613190-1234');
  expect(await settled(/Datoen i CPR-nummeret findes ikke/)).toBeVisible();
  await pauses();
  await userEvent.clear(await field());
  await userEvent.type(await field(), 'Ellen');
  await screen.findByRole('option', { name: /Ellen/ });
  expect(asked).toEqual([
    ['MINE', 'Ellen'],
    ['UNIT', 'Ellen'],
  ]);
});

test('are shown with year of birth and lead, the viewer’s own first and once', async () => {
  await opened(KARLA);
  await userEvent.type(await field(), 'El');
  const own = within(await screen.findByRole('group', { name: 'KI-planer, du er med i' }));
  expect(own.getByRole('option')).toHaveTextContent(
    'Ellen Demo-Ask født 1990 · Aftalt · Du er tovholder',
  );
  const others = within(screen.getByRole('group', { name: 'Andre KI-planer i enheden' }));
  expect(others.getByRole('option')).toHaveTextContent(
    'Elias Demo-Bøg født 1990 · Aftalt · Tovholder: Karla Demo-Vinter',
  );
  expect(screen.getByText('2 resultater')).toHaveRole('status');
});

test('who is called so comes before whose lead is called so', async () => {
  await opened(KARLA, { myPlans: () => listOf([elias, ellen]) });
  await userEvent.type(await field(), 'ellen');
  await screen.findByRole('option', { name: /^EA|^Ellen/ });
  expect(names()).toEqual([expect.stringMatching(/Ellen/), expect.stringMatching(/Elias/)]);
});

test('Enter opens the plan, and no name is in the address', async () => {
  await opened(KARLA);
  await userEvent.type(await field(), 'ellen');
  await screen.findByRole('option', { name: /Ellen/ });
  await userEvent.keyboard('{Enter}');
  expect(address()).toHaveTextContent(/^\/planer\/p1$/);
});

test('a whole number is looked up as one, and never searched for as a name', async () => {
  const asked = await opened(KARLA);
  await userEvent.type(await field(), '610190-1234');
  const found = within(await screen.findByRole('group', { name: 'Borgerens KI-planer' }));
  expect(found.getByRole('option', { name: /Ellen/ })).toBeVisible();
  expect(asked).toEqual([['CPR', '6101901234']]);
});

test('a number nobody has leads to where a plan begins', async () => {
  await opened(KARLA, { citizenByCpr: { refusal: null, match: null } });
  await userEvent.type(await field(), '610190-1234');
  expect(await settled(/Du kan ikke se nogen plan for det nummer/)).toBeVisible();
  expect(names()).toEqual(['Start en ny KI-plan']);
  await userEvent.keyboard('{Enter}');
  expect(address()).toHaveTextContent('/planer/ny');
});

test('what the server refuses is said in its words', async () => {
  await opened(KARLA, { citizenByCpr: { refusal: 'Vent en time.', match: null } });
  await userEvent.type(await field(), '610190-1234');
  expect(await settled('Vent en time.')).toBeVisible();
});

test('when there are more than are shown, it says what to do', async () => {
  await opened(KARLA, { myPlans: () => listOf([ellen], 40) });
  await userEvent.type(await field(), 'Demo');
  expect(await settled('Der er flere planer. Skriv mere af navnet.')).toBeVisible();
});

test('a search that did not get through can be tried again', async () => {
  let isBroken = true;
  await opened(KARLA, {
    myPlans: () => {
      if (isBroken) throw new Error('The server is away');
      return listOf([ellen]);
    },
  });
  await userEvent.type(await field(), 'Ellen');
  expect(await settled('Søgningen nåede ikke frem. Prøv igen om lidt.')).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByRole('option', { name: /Ellen/ })).toBeVisible();
});

test('where nothing fits, a sentence says so', async () => {
  await opened(KARLA, { myPlans: () => listOf([]) });
  await userEvent.type(await field(), 'Zakarias');
  expect(await settled(/Intet passer til det, du har skrevet/)).toBeVisible();
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(await field()).toHaveAttribute('aria-expanded', 'false');
});
