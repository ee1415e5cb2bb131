// The second meeting on an agreed plan: gone through line by line, promises settled, agreed anew, and counted.

import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { type Counted, counting, mouse } from './verbs/counted.ts';
import { daysFromToday } from './verbs/day.ts';
import { makesFirstPlan } from './verbs/first-plan.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as goesThrough from './verbs/renewal.ts';

/** Clicks and filled fields for a renewed plan, at most. */
const MOST_INTERACTIONS = 35;

let app: RunningApp;
let browser: Browser;
let karla: Person;
let planId: string;
let panel: Locator;
let frozen: string;
const counted: Counted = counting(mouse);

const frozenNow = async (): Promise<string> => {
  const rows = await app.query<{ version: string }>(
    `select encode(content_hash, 'hex') || content::text as version from plan_version
     where plan_id = $1 and number = 1`,
    [planId],
  );
  return rows[0]?.version ?? '';
};

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.goto('/planer');
  // Not counted here: the first meeting, half a year ago less ten days.
  const citizen = { cpr: '610293-4321', name: 'Vilma Demo-Fredag' };
  planId = await makesFirstPlan(karla.page, counting(mouse), citizen, daysFromToday(-170));
  frozen = await frozenNow();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the review is offered because the next meeting is near, and begins on today', async () => {
  const { page } = karla;
  await page.reload();
  panel = page.getByRole('region', { name: 'Gennemgå planen' });
  await panel.getByText(/I skal mødes senest om/).waitFor();
  await counted.fill(panel.getByLabel('Hvornår er det nye møde?'), daysFromToday(0));
  await counted.click(panel.getByRole('button', { name: 'Begynd gennemgangen' }));
  await panel.getByText(/af 20 gennemgået/).waitFor();
});

describe('line by line', () => {
  test('what is done, what is no more, and who has left is said with one click each', async () => {
    await goesThrough.says(panel, counted, 'Samtale hver uge', 'Udført');
    await goesThrough.says(panel, counted, 'Jobplan, Jobcenter Næstved', 'Afsluttet');
    await goesThrough.says(panel, counted, 'Er meget alene', 'Ikke mere', 'GONE');
    const colleague = /^(?!Karla ).*misbrugsbehandler/;
    await goesThrough.says(panel, counted, colleague, 'Er ikke med mere');
    await panel.getByText('Udført: Samtale hver uge').waitFor();
  });

  test('what has changed opens its field with the focus on it', async () => {
    const { page } = karla;
    await goesThrough.says(panel, counted, 'Søg bolig sammen', 'Ændret');
    const field = page.locator('input:focus');
    await field.waitFor();
    await counted.fill(field, daysFromToday(60));
    await field.press('Tab');
    await page.getByText('Alt er gemt').first().waitFor();
  });

  test('the rest still holds with one click', async () => {
    await counted.click(panel.getByRole('button', { name: 'Resten gælder stadig' }));
    await panel.getByText('20 af 20 gennemgået').waitFor();
    await panel.getByText('Alle linjer er gennemgået.').waitFor();
  });
});

test('what was promised and not done is settled in the ledger, and the intervention goes on', async () => {
  const ledger = karla.page.getByRole('region', { name: 'Løfter' });
  await ledger.getByText('1 af 1 løfte holdt', { exact: false }).waitFor();
  await goesThrough.settles(ledger, counted, 'Lav et budget', 'Ikke holdt');
  await ledger.getByText('Næstved Kommune').first().waitFor();
  await ledger.getByText(/1 af 2 løfter holdt · 1 ikke holdt/).waitFor();
});

test('the citizen is asked anew, and version 2 is agreed', async () => {
  const { page } = karla;
  await counted.check(panel.getByRole('radio', { name: 'Siger ja', exact: true }));
  await page.getByText('Alt er på plads').waitFor();
  await counted.click(panel.getByRole('button', { name: 'Videre til aftalen' }));
  await counted.click(page.getByRole('button', { name: 'Aftal version 2' }));
  await counted.click(page.getByRole('button', { name: 'Ja, aftal' }));
  await page.getByRole('link', { name: 'Version 2, aftalt' }).waitFor();
});

test(`it took at most ${MOST_INTERACTIONS} interactions`, () => {
  counted.tell('A renewed plan', MOST_INTERACTIONS);
  expect(counted.count()).toBeLessThanOrEqual(MOST_INTERACTIONS);
});

test('the database holds what was agreed, what was promised, and the first version as it was', async () => {
  const [plan] = await app.query(
    `select p.version, p.citizen_acceptance::text as acceptance,
       p.meeting_on = (now() at time zone 'Europe/Copenhagen')::date as is_today,
       p.next_follow_up_on between (p.meeting_on + interval '6 months')::date - 4
         and (p.meeting_on + interval '6 months')::date as is_next_at_the_limit,
       (select count(*)::int from participant where plan_id = p.id and left_on is not null) as gone,
       (select count(*)::int from challenge where plan_id = p.id) as challenges,
       (select count(*)::int from existing_plan where plan_id = p.id) as mapped,
       (select count(*)::int from line_review where plan_id = p.id and version = 1) as reviewed
     from plan p where p.id = $1`,
    [planId],
  );
  expect(plan).toEqual({
    version: 2,
    acceptance: 'ACCEPTED',
    is_today: true,
    is_next_at_the_limit: true,
    gone: 1,
    challenges: 2,
    mapped: 1,
    reviewed: 20,
  });
  const promises = await app.query<{ text: string; outcome: string | null }>(
    'select text, outcome::text from promise where plan_id = $1 order by "position"',
    [planId],
  );
  const became = (text: string) =>
    promises.filter((promise) => promise.text === text).map(({ outcome }) => outcome);
  expect(became('Samtale hver uge')).toEqual(['KEPT']);
  expect(became('Lav et budget')).toEqual(['NOT_KEPT', null]);
  expect(became('Søg bolig sammen')).toEqual(['MOVED', null]);
  expect(became('Mål forbrug')).toEqual([null]);
  await expect.poll(frozenNow).toBe(frozen);
});
