// A plan for somebody who had one before: what is known comes along, and the unit's words are at hand.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

const PHRASE = 'Flere har hjulpet hver for sig, og nu gør de det sammen.';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let lastPlanId: string;
let planId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A plan of Karla's that is over, of a citizen without a running one. */
async function lastPlan(): Promise<string> {
  const [plan] = await app.query<{ id: string }>(
    `select p.id from plan p join employee e on e.id = p.lead_id
     where e.email = 'karla@demo.example' and p.status = 'CLOSED'
       and not exists (select from plan q where q.citizen_id = p.citizen_id and q.status in ('DRAFT', 'AGREED'))
     order by p.id limit 1`,
  );
  if (!plan) throw new Error('Karla has no plan that is over');
  return plan.id;
}

/** What there is of the plan that can come along. */
async function partsOf(id: string) {
  const [parts] = await app.query<Record<string, number>>(
    `select (select count(*)::int from goal where plan_id = $1 and state = 'ACTIVE') as goals,
       (select count(*)::int from participant where plan_id = $1 and kind = 'RELATIVE') as relatives,
       (select count(*)::int from existing_plan where plan_id = $1) as plans,
       (select count(*)::int from consent where plan_id = $1) as consents`,
    [id],
  );
  return parts;
}

test('the number is shown for a purpose, and finds the citizen again', async () => {
  const { page } = karla;
  lastPlanId = await lastPlan();
  // One goal was not reached: it is what there is to bring along.
  await app.query(
    `update goal set state = 'ACTIVE' where id = (select id from goal where plan_id = $1 order by position limit 1)`,
    [lastPlanId],
  );
  await page.goto(`/planer/${lastPlanId}`);
  await page.getByRole('button', { name: 'Vis CPR' }).click();
  await page.getByLabel('Hvorfor skal du se hele nummeret?').fill('Ny plan for borgeren');
  await page.getByRole('button', { name: 'Vis nummeret' }).click();
  const shown = page.locator('dd').filter({ hasText: /\d{6}-\d{4}/ });
  const cpr = (await shown.innerText()).match(/\d{6}-\d{4}/)?.[0] ?? '';
  await page.getByRole('link', { name: 'KI-planer', exact: true }).click();
  await does.looksUp(karla, cpr);
  await page.getByRole('group', { name: 'Tag med fra sidste plan' }).waitFor();
});

test('what is ticked comes along; consents do not', async () => {
  const { page } = karla;
  await page.getByRole('checkbox', { name: 'Borgerens andre planer' }).uncheck();
  await page.getByRole('button', { name: 'Start KI-planen' }).click();
  await page.waitForURL(/\/planer\/[0-9a-f-]{36}$/);
  planId = page.url().slice(-36);
  await page.getByRole('region', { name: 'Fælles mål og indsatser' }).waitFor();
  const last = await partsOf(lastPlanId);
  expect(last?.['goals']).toBeGreaterThan(0);
  await expect.poll(() => partsOf(planId)).toEqual({ ...last, plans: 0, consents: 0 });
});

test('words are kept for the unit, and refused where they name somebody', async () => {
  const { page } = karla;
  const facts = await does.opens(karla, 'Stamoplysninger');
  const basis = facts.getByLabel('Baggrund for planen');
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).split(' ')[0] ?? '';
  await basis.fill(`${name} har brug for ro.`);
  await facts.getByRole('button', { name: 'Formuleringer' }).first().click();
  await facts.getByRole('button', { name: 'Gem som formulering' }).click();
  await facts.getByText('Teksten nævner en, der er med i planen.').waitFor();
  await facts.getByRole('button', { name: 'Luk' }).click();
  await basis.fill(PHRASE);
  await facts.getByRole('button', { name: 'Formuleringer' }).first().click();
  await facts.getByRole('button', { name: 'Gem som formulering' }).click();
  await facts.getByText('Formuleringen er gemt.').waitFor();
  const kept = await app.query<{ text: string }>(
    `select f.text from phrase f join employee e on e.unit_id = f.unit_id
     where e.email = 'karla@demo.example' and f.kind = 'BASIS' and f.text in ($1, $2)`,
    [PHRASE, `${name} har brug for ro.`],
  );
  expect(kept).toEqual([{ text: PHRASE }]);
});

test('a colleague of the unit finds them by a word and puts them in from the keyboard', async () => {
  const jonas = await aPerson(browser, app.url);
  await signIn(jonas, 'jonas@demo.example');
  const [draft] = await app.query<{ id: string }>(
    `select p.id from plan p join employee e on e.id = p.lead_id
     where e.email = 'jonas@demo.example' and p.status = 'DRAFT' order by p.id limit 1`,
  );
  await jonas.page.goto(`/planer/${draft?.id}`);
  const facts = await does.opens(jonas, 'Stamoplysninger');
  const basis = facts.getByLabel('Baggrund for planen');
  await basis.fill('');
  await facts.getByRole('button', { name: 'Formuleringer' }).first().click();
  await facts.getByRole('combobox', { name: 'Find en formulering' }).fill('hver for sig');
  await facts.getByRole('option', { name: PHRASE }).waitFor();
  await jonas.page.keyboard.press('Enter');
  await does.seesItSaved(jonas);
  await expect
    .poll(() => app.query('select basis from plan where id = $1', [draft?.id]))
    .toEqual([{ basis: PHRASE }]);
  await expect
    .poll(() => app.query('select uses from phrase where text = $1', [PHRASE]))
    .toEqual([{ uses: 1 }]);
  await jonas.leave();
});
