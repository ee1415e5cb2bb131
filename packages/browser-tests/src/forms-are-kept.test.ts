// What is half filled in, half typed or added without a line is there again, and comes by itself.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { inTheDatabases, untilKept } from './verbs/device.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

const NAME = 'Vibe Demo-Halv';
const PURPOSE = 'Bolig efter udskrivning';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let facts: Locator;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  const planId = await does.sharedPlan(app);
  karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.goto(`/planer/${planId}`);
  facts = await does.opens(karla, 'Stamoplysninger');
  await does.addsProfessional(karla, NAME, { function: 'bostøtte', organisation: 'Boligen' });
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function reloads(): Promise<void> {
  await untilKept(karla.page);
  await karla.page.reload();
  await facts.waitFor();
}

test('a consent half filled in and a date half typed are there again after a reload', async () => {
  const { page } = karla;
  await facts.getByRole('button', { name: `Notér samtykke for ${NAME}` }).click();
  await facts.getByRole('checkbox', { name: 'Fælles mål og indsatser' }).check();
  await facts.getByRole('textbox', { name: 'Formål' }).fill(PURPOSE);
  await facts.getByLabel('Til', { exact: true }).fill('24-0');
  await facts.getByLabel('Dato for mødet').fill('31-0');
  await reloads();

  await facts.getByRole('textbox', { name: 'Formål' }).waitFor();
  await expect(facts.getByRole('textbox', { name: 'Formål' })).toHaveValue(PURPOSE);
  await expect(facts.getByRole('checkbox', { name: 'Fælles mål og indsatser' })).toBeChecked();
  await expect(facts.getByRole('checkbox', { name: 'Opfølgning' })).toBeChecked({ checked: false });
  for (const label of ['Til', 'Dato for mødet']) {
    const field = facts.getByLabel(label, { exact: true });
    await expect(field).toHaveValue(label === 'Til' ? '24-0' : '31-0');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(facts.getByText('Skriv datoen som dag-måned-år')).toHaveCount(2);
  const found = await inTheDatabases(page);
  for (const words of [PURPOSE, NAME, 'samtykke']) expect(found).not.toContain(words);
});

test('given up it is gone, and the date is saved when it is one', async () => {
  const form = karla.page
    .locator('form')
    .filter({ has: karla.page.getByRole('textbox', { name: 'Formål' }) });
  await form.getByRole('button', { name: 'Annuller' }).click();
  await facts.getByRole('textbox', { name: 'Formål' }).waitFor({ state: 'detached' });
  await facts.getByLabel('Dato for mødet').fill('24-11-2027');
  await facts.getByLabel('Dato for mødet').press('Tab');
  await does.seesItSaved(karla);
  await reloads();
  await does.opens(karla, 'Stamoplysninger');
  await karla.page.waitForTimeout(1_000);
  await expect(facts.getByRole('textbox', { name: 'Formål' })).toHaveCount(0);
  await expect(facts.getByLabel('Dato for mødet')).toHaveValue('24-11-2027');
});

test('a goal that is asked for without network comes by itself when it is back', async () => {
  const { page, context } = karla;
  const goals = await does.opens(karla, 'Fælles mål og indsatser');
  const cards = goals.getByRole('listitem', { name: /^Mål \d+$/ });
  await cards.first().waitFor();
  const before = await cards.count();
  await context.setOffline(true);
  await goals.getByRole('button', { name: 'Tilføj mål' }).click();
  await goals.getByText('Det, du tilføjede, kommer her af sig selv').waitFor();
  await page.getByText('Gemt på denne enhed. Sendes, når forbindelsen er tilbage').waitFor();
  await expect(cards).toHaveCount(before);
  await context.setOffline(false);
  await cards.nth(before).waitFor();
  await does.seesItSaved(karla);
  await expect(cards).toHaveCount(before + 1);
});
