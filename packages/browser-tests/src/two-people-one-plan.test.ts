// Two people at the same plan: who comes second sees it, and keeps what they wrote.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let jonas: Person;
let planId: string;

async function atThePlan(email: string): Promise<Person> {
  const person = await aPerson(browser, app.url);
  await signIn(person, email);
  await person.page.goto(`/planer/${planId}`);
  await does.opens(person, 'Stamoplysninger');
  await does.opens(person, 'Opfølgning');
  return person;
}

const stored = async () =>
  (
    await app.query<{ basis: string; place: string; how: string }>(
      'select basis, meeting_place as place, follow_up_how as how from plan where id = $1',
      [planId],
    )
  )[0];

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  planId = await does.sharedPlan(app);
  karla = await atThePlan('karla@demo.example');
  jonas = await atThePlan('jonas@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('different fields go together', async () => {
  await karla.page.getByLabel('Sted').fill('Hos Karla');
  await jonas.page.getByLabel('Hvordan følger I op?').fill('Jonas ringer rundt.');
  await does.seesItSaved(karla);
  await does.seesItSaved(jonas);
  await expect.poll(stored).toMatchObject({ place: 'Hos Karla', how: 'Jonas ringer rundt.' });
});

test('in the same field the second sees the first, keeps the own text, and chooses', async () => {
  await karla.page.getByLabel('Baggrund for planen').fill('Karlas ord om baggrunden.');
  await does.seesItSaved(karla);
  const field = jonas.page.getByLabel('Baggrund for planen');
  await field.fill('Jonas’ ord om baggrunden.');
  const choice = jonas.page.getByRole('alert').filter({ hasText: 'En kollega har ændret feltet' });
  await choice.getByText('Karlas ord om baggrunden.').waitFor();
  await expect(field).toHaveValue('Jonas’ ord om baggrunden.');
  await expect.poll(stored).toMatchObject({ basis: 'Karlas ord om baggrunden.' });
  await choice.getByRole('button', { name: 'Behold min tekst' }).click();
  await choice.waitFor({ state: 'detached' });
  await does.seesItSaved(jonas);
  await expect.poll(stored).toMatchObject({ basis: 'Jonas’ ord om baggrunden.' });
});
