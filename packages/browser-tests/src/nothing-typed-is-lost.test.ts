// What was typed survives the end of a session and the loss of the network.

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { aPerson, PASSWORD, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

jest.setTimeout(120_000);

let app: RunningApp;
let browser: Browser;
let karla: Person;
let planId: string;

const basis = async () =>
  (await app.query<{ basis: string }>('select basis from plan where id = $1', [planId]))[0]?.basis;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  planId = await does.sharedPlan(app);
  karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.goto(`/planer/${planId}`);
  await does.opens(karla, 'Stamoplysninger');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the session ends while Karla writes; she signs in on the spot and the text is saved', async () => {
  const { page } = karla;
  const field = page.getByLabel('Baggrund for planen');
  await field.fill('Først');
  await does.seesItSaved(karla);
  await app.query('delete from session');
  await field.fill('Først, og så gik sessionen ud.');
  const dialog = page.getByRole('dialog', { name: 'Log ind igen' });
  await dialog.waitFor();
  expect(await field.inputValue()).toBe('Først, og så gik sessionen ud.');
  await dialog.getByLabel('E-mail').fill('karla@demo.example');
  await dialog.getByLabel('Adgangskode').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Log ind', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('Først, og så gik sessionen ud.');
  await does.seesItSaved(karla);
  expect(await basis()).toBe('Først, og så gik sessionen ud.');
});

test('without network the page says so, keeps the text, and saves it when the network is back', async () => {
  const { page, context } = karla;
  const field = page.getByLabel('Baggrund for planen');
  await context.setOffline(true);
  await field.fill('Skrevet uden net.');
  await page.getByText('Ikke gemt endnu, prøver igen').first().waitFor();
  await page.getByText('Ingen forbindelse. Det, du har skrevet, bliver stående').waitFor();
  expect(await basis()).not.toBe('Skrevet uden net.');
  await context.setOffline(false);
  await does.seesItSaved(karla);
  expect(await field.inputValue()).toBe('Skrevet uden net.');
  expect(await basis()).toBe('Skrevet uden net.');
});
