// What has changed since the version that was agreed: goals put in order, tied, and held against it.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import * as compares from './verbs/comparing.ts';
import { accessibilityProblems, aPerson, type Person, signIn, WIDTHS } from './verbs/person.ts';
import { opens, seesItSaved } from './verbs/practitioner.ts';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let planId: string;
let frozen: unknown;

const versions = () =>
  app.query(
    `select number, encode(content_hash, 'hex') as hash, content::text from plan_version
     where plan_id = $1 order by number`,
    [planId],
  );

const titlesInDatabase = async () =>
  (
    await app.query<{ title: string }>(
      'select title from goal where plan_id = $1 order by position, id',
      [planId],
    )
  ).map(({ title }) => title);

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  planId = await compares.agreedPlan(app);
  frozen = await versions();
  karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.goto(`/planer/${planId}`);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('a goal is dragged up with the mouse, and the order is kept', async () => {
  const { page } = karla;
  await opens(karla, 'Fælles mål og indsatser');
  const [first, second, ...rest] = await compares.titlesOf(page);
  await compares.dragsUpWithMouse(karla, 2);
  await page.getByText(/^Målet er nu nummer 1 af \d\.$/).waitFor();
  await expect.poll(() => compares.titlesOf(page)).toEqual([second, first, ...rest]);
  await seesItSaved(karla);
  await expect.poll(titlesInDatabase).toEqual([second, first, ...rest]);
});

test('and with a finger on a phone', async () => {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: WIDTHS.phone,
    hasTouch: true,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  const page = await context.newPage();
  const phone: Person = { page, context, leave: () => context.close() };
  await signIn(phone, 'karla@demo.example');
  await page.goto(`/planer/${planId}`);
  await opens(phone, 'Fælles mål og indsatser');
  const [first, second] = await compares.titlesOf(page);
  await compares.dragsUpWithFinger(phone, 2);
  await page.getByText(/^Målet er nu nummer 1 af \d\.$/).waitFor();
  await seesItSaved(phone);
  await expect.poll(async () => (await titlesInDatabase()).slice(0, 2)).toEqual([second, first]);
  // Back again by the key beside the handle, so that the order is another than was agreed.
  await page.getByRole('button', { name: 'Flyt mål 2 op' }).press('ArrowUp');
  await seesItSaved(phone);
  await expect.poll(async () => (await titlesInDatabase()).slice(0, 2)).toEqual([first, second]);
  await phone.leave();
});

test('how near it is and what it serves are said, and a method of an intervention', async () => {
  const { page } = karla;
  await page.reload();
  await opens(karla, 'Fælles mål og indsatser');
  const goal = page.getByRole('listitem', { name: 'Mål 1', exact: true });
  await goal.getByLabel('Hvor tæt på målet? (borgerens svar)').selectOption('9');
  const row = goal.getByRole('listitem', { name: 'Indsats 1', exact: true });
  await row.getByRole('button', { name: 'Vælg en metode til indsats 1' }).click();
  await row.getByLabel('Metode', { exact: true }).selectOption('AFTERCARE');
  await row.getByText('Praksis', { exact: true }).waitFor();
  await seesItSaved(karla);
  const firstLine = () =>
    app.query(
      `select g.attainment, i.method_key from goal g join intervention i on i.goal_id = g.id
       where g.plan_id = $1 order by g.position, i.position limit 1`,
      [planId],
    );
  await expect.poll(firstLine).toEqual([{ attainment: 9, method_key: 'AFTERCARE' }]);
});

test('two other plans are marked as contradicting, in both their cards', async () => {
  await app.query('delete from existing_plan_mark where plan_id = $1', [planId]);
  const { page } = karla;
  await page.reload();
  const mapping = await opens(karla, 'Afdækning');
  await mapping
    .getByRole('button', { name: /^Notér overlap eller modsigelse for/ })
    .first()
    .click();
  const form = mapping.getByRole('form');
  await form.getByLabel('Hvordan hænger de sammen?').selectOption('CONTRADICTION');
  const other = form.getByLabel('Den anden plan');
  await other.selectOption({ index: (await other.locator('option').count()) - 1 });
  await form.getByLabel('Hvad går det ud på?').fill('Praktik samme dag som behandling');
  await form.getByRole('button', { name: 'Notér' }).click();
  await mapping.getByRole('button', { name: 'Fold Afdækning sammen' }).click();
  await mapping.getByText('Modsiger').nth(1).waitFor();
  await expect(mapping.getByText('Modsiger')).toHaveCount(2);
  const marks = await app.query(
    'select kind::text, note from existing_plan_mark where plan_id = $1',
    [planId],
  );
  expect(marks).toEqual([{ kind: 'CONTRADICTION', note: 'Praktik samme dag som behandling' }]);
});

test('what has changed since the version is one link away, and said by word', async () => {
  const { page } = karla;
  await page.getByRole('link', { name: /^Se, hvad der er ændret siden version/ }).click();
  await page.getByRole('heading', { name: /^Ændret siden version/ }).waitFor();
  const goals = page.getByRole('region', { name: '4. Fælles mål og indsatser' });
  await goals.getByText('Prioritet').first().waitFor();
  await goals.getByText('Efterbehandling').waitFor();
  const mapping = page.getByRole('region', { name: '2. Afdækning' });
  await mapping.getByText('Praktik samme dag som behandling').waitFor();
  await expect(mapping).toContainText(/Tilføjet\s*Sammenhæng\s*Modsiger/);
  await page.getByText(/^Uændret: /).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the address of a comparison can be kept, and the version is as it was agreed', async () => {
  const { page } = karla;
  await page.waitForURL(/\?med=nu$/);
  await page.reload();
  await page.getByRole('heading', { name: /^Ændret siden version/ }).waitFor();
  await page.getByText('Uændret siden aftalen').waitFor();
  expect(await versions()).toEqual(frozen);
});

test('the log has who compared what, and nothing of the words', async () => {
  const rows = await app.query<{ criterion: Record<string, unknown> }>(
    `select e.criterion from audit_event e join employee l on l.id = e.employee_id
     where l.email = 'karla@demo.example' and e.plan_id = $1 and e.criterion ->> 'comparedWith' = 'now'`,
    [planId],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(Object.keys(rows[0]?.criterion ?? {}).toSorted()).toEqual([
    'comparedWith',
    'number',
    'planId',
  ]);
});
