// What was typed survives the end of a session, the loss of the network, a reload and a crash.

import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import {
  cutsTheLine,
  filesWith,
  holds,
  inTheDatabases,
  mendsTheLine,
  untilKept,
} from './verbs/device.ts';
import { aPerson, aPersonAt, PASSWORD, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

const KEPT = 'Gemt på denne enhed, sendes når forbindelsen er tilbage';

let app: RunningApp;
let browser: Browser;
let planId: string;

const stored = async (column: 'basis' | 'meeting_place') =>
  (
    await app.query<{ words: string }>(`select ${column} as words from plan where id = $1`, [
      planId,
    ])
  )[0]?.words;

/** What is typed comes to the database by itself, in its own time. */
const untilStored = (column: 'basis' | 'meeting_place', words: string) =>
  expect.poll(() => stored(column)).toBe(words);

const basisOf = ({ page }: Person) => page.getByLabel('Baggrund for planen');

/** Signs in and opens the plan's first section to write in. */
async function atThePlan(person: Person, email: string): Promise<Person> {
  await signIn(person, email);
  await person.page.goto(`/planer/${planId}`);
  await does.opens(person, 'Stamoplysninger');
  return person;
}

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  planId = await does.sharedPlan(app);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('while the page is open', () => {
  let karla: Person;

  beforeAll(async () => {
    karla = await atThePlan(await aPerson(browser, app.url), 'karla@demo.example');
  });
  afterAll(() => karla.leave());

  test('the session ends while Karla writes; she signs in on the spot and the text is saved', async () => {
    const { page } = karla;
    const field = basisOf(karla);
    await field.fill('Først');
    await does.seesItSaved(karla);
    await app.query('delete from session');
    await field.fill('Først, og så gik sessionen ud.');
    const dialog = page.getByRole('dialog', { name: 'Log ind igen' });
    await dialog.waitFor();
    await expect(field).toHaveValue('Først, og så gik sessionen ud.');
    await dialog.getByLabel('E-mail').fill('karla@demo.example');
    await dialog.getByLabel('Adgangskode').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Log ind', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect(field).toHaveValue('Først, og så gik sessionen ud.');
    await does.seesItSaved(karla);
    await expect.poll(() => stored('basis')).toBe('Først, og så gik sessionen ud.');
  });

  test('without network the page says where the text is, and saves it when the network is back', async () => {
    const { page, context } = karla;
    await context.setOffline(true);
    await basisOf(karla).fill('Skrevet uden net.');
    await page.getByText(KEPT, { exact: true }).waitFor();
    await page.getByText('Gemt på denne enhed. Sendes, når forbindelsen er tilbage').waitFor();
    await page.getByText('Ingen forbindelse. Det, du har skrevet, bliver stående').waitFor();
    expect(await stored('basis')).not.toBe('Skrevet uden net.');
    await context.setOffline(false);
    await does.seesItSaved(karla);
    await expect(basisOf(karla)).toHaveValue('Skrevet uden net.');
    await expect.poll(() => stored('basis')).toBe('Skrevet uden net.');
  });

  test('a choice made without network is sent by itself when the network is back', async () => {
    const { page, context } = karla;
    const group = page.getByRole('radio', { name: /komplekse/ });
    const other = page.getByRole('radio', { name: /i ambulant psykiatri/ });
    await ((await group.isChecked()) ? other : group).check();
    await does.seesItSaved(karla);
    await context.setOffline(true);
    await ((await group.isChecked()) ? other : group).check();
    await page.getByText(KEPT, { exact: true }).waitFor();
    await context.setOffline(false);
    await does.seesItSaved(karla);
  });

  test('one saved field sends at most 2 KB up, headers and all', async () => {
    const { page } = karla;
    const saving = page.waitForRequest((request) =>
      Boolean(request.postData()?.includes('ChangePlan')),
    );
    await basisOf(karla).fill('Borgeren er flyttet hjem til sin mor og vil have ro. '.repeat(6));
    const request = await saving;
    await does.seesItSaved(karla);
    const { requestBodySize, requestHeadersSize } = await request.sizes();
    expect(requestBodySize).toBeGreaterThan(300);
    expect(requestBodySize + requestHeadersSize).toBeLessThanOrEqual(2_000);
  });

  test('the line is cut while Karla writes, and she loads the page anew: the text comes back and is saved', async () => {
    const { page } = karla;
    await cutsTheLine(page);
    await basisOf(karla).fill('Skrevet, da forbindelsen røg.');
    await page.getByText(KEPT, { exact: true }).waitFor();
    await page.reload();
    await mendsTheLine(page);
    await page.reload();
    await page.getByRole('region', { name: 'Stamoplysninger' }).waitFor();
    await untilStored('basis', 'Skrevet, da forbindelsen røg.');
    await does.seesItSaved(karla);
  });

  test('a participant half typed in is there again after a reload', async () => {
    const { page } = karla;
    const facts = await does.opens(karla, 'Stamoplysninger');
    await facts.getByRole('button', { name: 'Anden fagperson' }).click();
    await facts.getByLabel('Navn', { exact: true }).fill('Vibe Demo-Halv');
    await untilKept(page);
    await page.reload();
    const name = page.getByLabel('Navn', { exact: true });
    await name.waitFor();
    await expect(name).toHaveValue('Vibe Demo-Halv');
    const form = page.locator('form').filter({ has: name });
    await form.getByRole('button', { name: 'Annuller' }).click();
    await name.waitFor({ state: 'detached' });
    await untilKept(page);
    await page.reload();
    await does.opens(karla, 'Stamoplysninger');
    await page.waitForTimeout(1_000);
    await expect(page.getByLabel('Navn', { exact: true })).toHaveCount(0);
  });

  test('a conflict that arises while the page is left is shown when the plan is opened again', async () => {
    const { page } = karla;
    const jonas = await atThePlan(await aPerson(browser, app.url), 'jonas@demo.example');
    await does.opens(karla, 'Stamoplysninger');
    // Karla's text is on its way, and slower than Jonas's.
    const arrives = await holds(page, 'ChangePlan');
    await page.getByLabel('Sted').fill('Hos Karla');
    await page.getByRole('link', { name: 'KI-planer' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'KI-planer' }).waitFor();
    await jonas.page.getByLabel('Sted').fill('Hos Jonas');
    await untilStored('meeting_place', 'Hos Jonas');
    await jonas.leave();
    arrives();
    await page.getByText('Du har skrevet noget, der ikke er gemt endnu.').waitFor();
    await page.getByRole('link', { name: 'Sted' }).click();
    const choice = page.getByRole('alert').filter({ hasText: 'En kollega har ændret feltet' });
    await choice.getByText('Hos Jonas').waitFor();
    await expect(page.getByLabel('Sted')).toHaveValue('Hos Karla');
    await expect.poll(() => stored('meeting_place')).toBe('Hos Jonas');
    await choice.getByRole('button', { name: 'Behold min tekst' }).click();
    await untilStored('meeting_place', 'Hos Karla');
    await does.seesItSaved(karla);
  });
});

describe('when the browser dies', () => {
  const WORDS = 'Thyra fortalte om sin bror.';
  let device: string;

  beforeAll(() => {
    device = mkdtempSync(join(tmpdir(), 'device-'));
  });
  afterAll(() => rmSync(device, { recursive: true, force: true }));

  test('what Karla wrote stays on the device, and nobody can read it there', async () => {
    const karla = await atThePlan(await aPersonAt(device, app.url), 'karla@demo.example');
    await cutsTheLine(karla.page);
    await basisOf(karla).fill(WORDS);
    await karla.page.getByText(KEPT, { exact: true }).waitFor();
    const found = await inTheDatabases(karla.page);
    expect(found).toContain('drafts');
    for (const secret of [WORDS, 'Thyra', 'Baggrund', 'basis', 'Karla', planId]) {
      expect(found).not.toContain(secret);
    }
    await karla.leave();
    expect(filesWith(join(device, 'Default', 'IndexedDB'), 'drafts')).not.toEqual([]);
    for (const secret of [WORDS, planId]) {
      expect(filesWith(join(device, 'Default', 'IndexedDB'), secret)).toEqual([]);
    }
  });

  test('another person at the same device sees nothing of it', async () => {
    const jonas = await atThePlan(await aPersonAt(device, app.url), 'jonas@demo.example');
    // As long as a draft of his own would be given to come back.
    await jonas.page.waitForTimeout(3_000);
    await expect(basisOf(jonas)).not.toHaveValue(WORDS);
    await expect(jonas.page.getByText(WORDS)).toHaveCount(0);
    await expect(jonas.page.getByText('nåede ikke at blive gemt')).toHaveCount(0);
    expect(await stored('basis')).not.toBe(WORDS);
    await jonas.leave();
  });

  test('Karla signs in again, opens the plan, and her text is saved', async () => {
    const karla = await aPersonAt(device, app.url);
    await signIn(karla, 'karla@demo.example');
    await karla.page.goto(`/planer/${planId}`);
    await untilStored('basis', WORDS);
    await does.opens(karla, 'Stamoplysninger');
    await expect(basisOf(karla)).toHaveValue(WORDS);
    await does.seesItSaved(karla);
    // Saved is saved: nothing of it stays on the device.
    await expect.poll(() => inTheDatabases(karla.page)).toMatch(/"drafts",\[\],\[\]/);
    await karla.leave();
  });

  test('signing out with something unsaved says where it is', async () => {
    const karla = await atThePlan(await aPersonAt(device, app.url), 'karla@demo.example');
    const { page } = karla;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('ChangePlan')
        ? route.abort('connectionfailed')
        : route.continue(),
    );
    await basisOf(karla).fill('Ikke nået.');
    await page.getByText(KEPT, { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Menu for/ }).click();
    await page.getByRole('button', { name: 'Log ud', exact: true }).click();
    await page.getByText('ligger låst på denne enhed i 14 dage').waitFor();
    await karla.leave();
  });
});
