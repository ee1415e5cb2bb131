// The coordinator's job: from the list of dates to outcomes, without leaving the list.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import * as does from './verbs/coordinator.ts';
import { firstOfMonthIn } from './verbs/day.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';

let app: RunningApp;
let browser: Browser;
let nora: Person;

/** What Nora has recorded, with the follow-up each outcome led to. */
const recorded = () =>
  app.query(
    `select f.outcome, f.done_on = (now() at time zone 'Europe/Copenhagen')::date as is_today,
       n.due_on between (f.done_on + interval '6 months')::date - 4 and (f.done_on + interval '6 months')::date as is_by_rule, n.reason, n.kind
     from follow_up f left join follow_up n on n.previous_id = f.id
     where f.recorded_by_id = (select id from employee where email = 'nora@demo.example')
       and f.recorded_at > now() - interval '10 minutes'
     order by f.recorded_at`,
  );

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  nora = await aPerson(browser, app.url);
  await signIn(nora, 'nora@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the worklist is the first screen, and its counters are filters', async () => {
  const { page } = nora;
  await page.getByRole('heading', { level: 1, name: 'Opfølgninger' }).waitFor();
  const overdue = await does.counted(nora, 'Overskredet');
  expect(overdue).toBeGreaterThan(2);
  await does.counter(nora, 'Overskredet').click();
  await page.getByText(new RegExp(`^${overdue} opfølgning`)).waitFor();
});

test('filter and order stand in the address and survive a reload', async () => {
  const { page } = nora;
  await page.getByLabel('Slags').selectOption({ label: 'KI-møde' });
  await page.waitForURL(/slags=ki-moede/);
  const [oldest] = await does.rows(nora);
  await page.getByLabel('Rækkefølge').selectOption({ label: 'Seneste først' });
  await page.waitForURL(/sorter=seneste-frist/);
  // The rows as they were stand until the others are there.
  await expect.poll(async () => (await does.rows(nora))[0]).not.toBe(oldest);
  const before = await does.rows(nora);
  await page.reload();
  await expect.poll(() => does.rows(nora)).toEqual(before);
  expect(new URL(page.url()).search).toBe('?vis=overskredet&slags=ki-moede&sorter=seneste-frist');
  await expect(does.counter(nora, 'Overskredet')).toHaveAttribute('aria-pressed', 'true');
});

test('an outcome is recorded, undone and recorded again with the keyboard alone', async () => {
  const { page } = nora;
  const overdue = await does.counted(nora, 'Overskredet');
  await does.tabsTo(nora, 'Registrér udfald');
  await does.recordsContinuedByKeyboard(nora);
  await expect.poll(() => does.counted(nora, 'Overskredet')).toBe(overdue - 1);
  await does.tabsTo(nora, 'Fortryd udfaldet');
  await page.keyboard.press('Enter');
  await page.getByText('Udfaldet er gemt.').waitFor({ state: 'detached' });
  await expect.poll(recorded).toEqual([]);
  await expect.poll(() => does.counted(nora, 'Overskredet')).toBe(overdue);

  await page.reload();
  const [first, second] = await does.rows(nora);
  await does.tabsTo(nora, 'Registrér udfald');
  await does.recordsContinuedByKeyboard(nora);
  await page.reload();
  await expect.poll(async () => (await does.rows(nora))[0]).toBe(second);
  expect(first).toBeDefined();
});

test('the database has the outcome of today and a next meeting by the rule', async () => {
  await expect
    .poll(recorded)
    .toEqual([{ outcome: 'E1', is_today: true, is_by_rule: true, reason: '', kind: 'KI_MEETING' }]);
});

test('a later date than six months needs a reason', async () => {
  const { page } = nora;
  await page
    .getByRole('button', { name: /^Registrér udfald for/ })
    .first()
    .click();
  const form = page.getByRole('form', { name: /^Udfald for/ });
  await form.getByRole('radio', { name: /^Ændres/ }).check();
  await form.getByRole('button', { name: 'Det var i dag' }).click();
  await form.getByLabel('Næste møde').fill(firstOfMonthIn(8));
  await form.getByLabel('Næste møde').press('Tab');
  await form.getByRole('button', { name: 'Gem udfaldet' }).click();
  await form.getByText('Skriv hvorfor, eller vælg en tidligere dato.').waitFor();
  await expect.poll(recorded).toHaveLength(1);
  await form.getByLabel('Hvorfor senere end 6 måneder?').fill('Borgeren er på et længere ophold.');
  await form.getByRole('button', { name: 'Gem udfaldet' }).click();
  await page.getByText('Udfaldet er gemt.').waitFor();
  expect((await recorded())[1]).toMatchObject({ outcome: 'E2', is_by_rule: false });
  const kept = await app.tablesWith('Borgeren er på et længere ophold.');
  expect(kept).toContain('follow_up');
});
