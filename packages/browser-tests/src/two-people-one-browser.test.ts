// Two people at one browser: when one signs in in another tab, the page of the first waits for its own.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { aPerson, PASSWORD, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

let app: RunningApp;
let browser: Browser;
let planId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  planId = await does.sharedPlan(app);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const basis = async () =>
  (await app.query<{ basis: string }>('select basis from plan where id = $1', [planId]))[0]?.basis;

/** How often somebody changed the plan, as the log has it. */
const changesBy = async (email: string) =>
  (
    await app.query(
      `select 1 from audit_event a join employee e on e.id = a.employee_id
       where e.email = $1 and a.action = 'CHANGE_PLAN' and a.plan_id = $2`,
      [email, planId],
    )
  ).length;

const DIALOG = { name: 'En anden er logget ind i denne browser' };

/** Karla signs in over her page, as it asks her to. */
async function signsInAgain({ page }: Person) {
  const dialog = page.getByRole('dialog', DIALOG);
  await dialog.getByLabel('E-mail').fill('karla@demo.example');
  await dialog.getByLabel('Adgangskode').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Log ind', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('what Karla writes is not saved in the name of Nora, whose cookie the browser has, and is saved in her own', async () => {
  const karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.goto(`/planer/${planId}`);
  await does.opens(karla, 'Stamoplysninger');
  const field = karla.page.getByLabel('Baggrund for planen');
  await field.fill('Skrevet af Karla.');
  await expect.poll(basis).toBe('Skrevet af Karla.');

  const elsewhere = await aPerson(browser, app.url);
  await signIn(elsewhere, 'nora@demo.example');
  const cookies = await elsewhere.context.cookies();
  await karla.context.addCookies(cookies);
  await field.fill('Skrevet af Karla, og lidt til.');
  await karla.page.getByRole('dialog', DIALOG).waitFor();
  await expect(karla.page.locator('main')).toBeHidden();
  expect(await basis()).toBe('Skrevet af Karla.');
  expect(await changesBy('nora@demo.example')).toBe(0);

  await signsInAgain(karla);
  await expect(field).toHaveValue('Skrevet af Karla, og lidt til.');
  await expect.poll(basis).toBe('Skrevet af Karla, og lidt til.');
  expect(await changesBy('nora@demo.example')).toBe(0);
  await elsewhere.leave();
  await karla.leave();
});

test('Karla’s page notices by itself that Nora signed in in another tab, and hides what it shows', async () => {
  const karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.goto(`/planer/${planId}`);
  await karla.page.getByRole('region', { name: 'Stamoplysninger' }).waitFor();
  const page = await karla.context.newPage();
  page.setDefaultTimeout(60_000);
  const nora: Person = { ...karla, page };
  await karla.context.clearCookies();
  await signIn(nora, 'nora@demo.example');
  await karla.page.getByRole('dialog', DIALOG).waitFor();
  await expect(karla.page.locator('main')).toBeHidden();
  await signsInAgain(karla);
  await expect(karla.page.locator('main')).toBeVisible();
  await page.getByRole('dialog', DIALOG).waitFor();
  await karla.leave();
});
