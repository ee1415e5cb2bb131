// Psychiatry meets a citizen nobody has added: it says where they live, and starts the plan.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { inTheDatabases, untilKept } from './verbs/device.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

// Day 61 to 91 makes a replacement number: it is nobody's.
const CPR = '620391-4321';
const CITIZEN = 'Fiktiv Demo-Lørdag';

let app: RunningApp;
let browser: Browser;
let milo: Person;
let planId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  milo = await aPerson(browser, app.url);
  await signIn(milo, 'milo@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('without a municipality of his own, Milo is asked for the citizen’s', async () => {
  const { page } = milo;
  await page.getByRole('link', { name: 'KI-planer', exact: true }).click();
  await page.waitForLoadState('networkidle');
  await does.looksUp(milo, CPR);
  await page.getByLabel('Borgerens navn').fill(CITIZEN);
  const municipality = page.getByLabel('Borgerens kommune');
  await page.getByRole('button', { name: 'Opret borgeren' }).click();
  await page.getByText('Vælg den kommune, borgeren bor i.').waitFor();
  await expect(municipality).toHaveAttribute('aria-invalid', 'true');
  await expect(municipality.getByRole('option', { name: 'Slagelse' })).toHaveCount(1);
  // Another region's citizens are not his to add.
  await expect(municipality.getByRole('option', { name: 'Aarhus' })).toHaveCount(0);
});

test('a reload takes nothing: the name comes back with the number, and the device holds neither', async () => {
  const { page } = milo;
  await page.getByLabel('Borgerens kommune').selectOption('Slagelse');
  await untilKept(page);
  const digits = CPR.replace('-', '');
  const found = await inTheDatabases(page);
  expect(found).toContain('drafts');
  for (const secret of [CITIZEN, CPR, digits]) expect(found).not.toContain(secret);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await does.triesNumber(milo, '630492-4321');
  await expect(page.getByLabel('Borgerens navn')).toHaveValue('');
  await page.getByRole('button', { name: 'Søg efter en anden borger' }).click();
  await does.triesNumber(milo, CPR);
  await expect(page.getByLabel('Borgerens navn')).toHaveValue(CITIZEN);
});

test('he chooses it, and leads the plan he starts', async () => {
  await milo.page.getByLabel('Borgerens kommune').selectOption('Slagelse');
  planId = await does.startsPlanFor(milo, CITIZEN);
});

test('the database has the citizen, their municipality and the plan, and who did it', async () => {
  const rows = await app.query(
    `select c.name, m.name as lives, p.municipality_code = c.municipality_code as same, l.email
     from plan p join citizen c on c.id = p.citizen_id join employee l on l.id = p.lead_id
     join municipality m on m.code = c.municipality_code where p.id = $1`,
    [planId],
  );
  expect(rows).toEqual([
    { name: CITIZEN, lives: 'Slagelse', same: true, email: 'milo@demo.example' },
  ]);
  const log = await app.query<{ action: string }>(
    `select a.action from audit_event a join plan p on p.citizen_id = a.citizen_id
     join employee e on e.id = a.employee_id
     where p.id = $1 and e.email = 'milo@demo.example' and a.outcome = 'ALLOWED'`,
    [planId],
  );
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['CREATE_CITIZEN', 'CREATE_PLAN']),
  );
});
