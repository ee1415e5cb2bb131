// The programme coordinator publishes a quarter: from then on the steering group sees it, and not before.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { keyboardOf } from './verbs/keyboard.ts';
import { aPerson, accessibilityProblems, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/publishing.ts';

let app: RunningApp;
let browser: Browser;
let lauge: Person;
let sigrid: Person;
let waiting: string;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  lauge = await aPerson(browser, app.url);
  sigrid = await aPerson(browser, app.url);
  await signIn(lauge, 'lauge@demo.example');
  await signIn(sigrid, 'sigrid@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('a quarter has ended: the programme coordinator is told, and the steering group sees the one before', async () => {
  waiting = await does.readsWhatWaits(lauge);
  await does.goesToPunctuality(sigrid);
  await expect(sigrid.page.getByRole('region', { name: 'Offentliggørelse' })).toHaveCount(0);
  expect(await does.newestQuarter(sigrid)).not.toBe(waiting);
});

test('it is looked at first, marked as not published, on both figures', async () => {
  const { page } = lauge;
  await page.getByRole('button', { name: 'Se tallene først' }).click();
  await page.getByText('Ikke offentliggjort', { exact: true }).waitFor();
  await expect.poll(() => does.newestQuarter(lauge)).toBe(waiting);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Udvikling' }).click();
  await page.getByRole('heading', { name: 'Hvordan går det over tid?' }).waitFor();
  await page.getByText('Ikke offentliggjort', { exact: true }).waitFor();
});

test('it is published by keys alone, after one more question', async () => {
  const { page } = lauge;
  const keys = keyboardOf(page);
  await keys.click(page.getByRole('button', { name: `Offentliggør ${waiting}` }));
  const question = page.getByRole('region', { name: `Offentliggør ${waiting}?` });
  await question.getByText('Det kan ikke trækkes tilbage.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await keys.click(question.getByRole('button', { name: 'Offentliggør nu' }));
  const said = page.getByText(`${waiting} er offentliggjort.`, { exact: false });
  await said.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain(waiting);
  await page.getByText('Ikke offentliggjort', { exact: true }).waitFor({ state: 'detached' });
  await expect(page.getByRole('region', { name: 'Offentliggørelse' })).toHaveCount(0);
  const rows = await app.query<{ email: string }>(
    `select e.email from figures_publication p join employee e on e.id = p.published_by_id
     order by p.through_on desc limit 1`,
  );
  expect(rows).toEqual([{ email: 'lauge@demo.example' }]);
  const logged = await app.query(
    `select a.id from audit_event a join employee e on e.id = a.employee_id
     where a.action = 'PUBLISH_FIGURES' and a.outcome = 'ALLOWED' and e.email = 'lauge@demo.example'`,
  );
  expect(logged).toHaveLength(1);
});

test('the steering group sees the new quarter, approved with its day', async () => {
  const { page } = sigrid;
  await does.goesToPunctuality(sigrid);
  await expect.poll(() => does.newestQuarter(sigrid)).toBe(waiting);
  await page.getByLabel('Periode').selectOption({ label: waiting });
  await page.getByRole('button', { name: 'Om tallene' }).click();
  await page.getByText(/^Ja, offentliggjort \d\d-\u2060\d\d-\u2060\d{4}$/).waitFor();
});
