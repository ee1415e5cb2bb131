// A plan in ten minutes: a whole first plan in few interactions by mouse, and all of it on the keyboard alone.

import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { counting, mouse } from './verbs/counted.ts';
import { makesFirstPlan } from './verbs/first-plan.ts';
import { keyboardOf } from './verbs/keyboard.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';

/** Clicks and filled fields for a complete first plan, at most. */
const MOST_INTERACTIONS = 90;

let app: RunningApp;
let browser: Browser;
let karla: Person;

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

/** What the database holds of the plan, counted. */
async function whatIsThere(planId: string) {
  const [counts] = await app.query<Record<string, number | string | null>>(
    `select p.version, p.status::text, p.citizen_acceptance::text as acceptance,
       (select count(*)::int from participant where plan_id = p.id) as participants,
       (select count(*)::int from participant where plan_id = p.id and kind = 'RELATIVE') as relatives,
       (select count(*)::int from consent where plan_id = p.id and form = 'WRITTEN'
          and to_on = (from_on + interval '1 year')::date) as consents,
       (select count(*)::int from existing_plan where plan_id = p.id
          and owner <> '' and status <> '' and goals <> '' and interventions <> '') as mapped,
       (select count(*)::int from challenge where plan_id = p.id and text <> '') as challenges,
       (select count(*)::int from goal where plan_id = p.id and title <> '' and own_words <> '') as goals,
       (select count(*)::int from intervention where plan_id = p.id and title <> ''
          and responsible_participant_id is not null and due_on < p.next_follow_up_on) as interventions,
       (select count(*)::int from follow_up where plan_id = p.id and kind = 'KI_MEETING'
          and due_on = p.next_follow_up_on) as meetings,
       (select count(*)::int from plan_version where plan_id = p.id) as versions
     from plan p where p.id = $1`,
    [planId],
  );
  return counts;
}

/** The lead, the citizen and four more round the table. */
const COMPLETE = {
  version: 1,
  status: 'AGREED',
  acceptance: 'ACCEPTED',
  participants: 6,
  relatives: 1,
  consents: 3,
  mapped: 2,
  challenges: 3,
  goals: 3,
  interventions: 6,
  meetings: 1,
  versions: 1,
};

describe('a complete first plan', () => {
  test(`takes at most ${MOST_INTERACTIONS} interactions by mouse`, async () => {
    const { page } = karla;
    const counted = counting(mouse);
    await page.goto('/planer');
    const citizen = { cpr: '610291-4321', name: 'Frida Demo-Fredag' };
    const planId = await makesFirstPlan(page, counted, citizen);
    counted.tell('A complete first plan by mouse', MOST_INTERACTIONS);
    await expect.poll(() => whatIsThere(planId)).toEqual(COMPLETE);
    expect(counted.count()).toBeLessThanOrEqual(MOST_INTERACTIONS);
  });

  test('is possible without a mouse', async () => {
    const { page } = karla;
    const counted = counting(keyboardOf(page));
    await page.goto('/planer');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const citizen = { cpr: '610292-4321', name: 'Viola Demo-Fredag' };
    const planId = await makesFirstPlan(page, counted, citizen);
    counted.tell('The same on the keyboard alone', MOST_INTERACTIONS);
    await expect.poll(() => whatIsThere(planId)).toEqual(COMPLETE);
  });
});
