// The end of a plan: the lead closes a finished course, the coordinator gets its dates, and in the end only a proof is left.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { daysAgo } from './verbs/day.ts';
import * as does from './verbs/ending.ts';
import { accessibilityProblems, aPerson, type Person, signIn } from './verbs/person.ts';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let nora: Person;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  karla = await aPerson(browser, app.url);
  nora = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await signIn(nora, 'nora@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** One of the plans that Karla leads. */
async function planOf(condition: string): Promise<{ id: string; initials: string }> {
  const [plan] = await app.query<{ id: string; initials: string }>(
    `select p.id, c.initials from plan p join citizen c on c.id = p.citizen_id
     where p.lead_id = (select id from employee where email = 'karla@demo.example') and ${condition}
     order by p.created_at limit 1`,
  );
  if (!plan) throw new Error(`Karla leads no plan that is ${condition}`);
  return plan;
}

test('closing a finished course says the dates first, and gives the coordinator two follow-ups', async () => {
  const plan = await planOf(`p.status = 'AGREED' and not p.has_unagreed_changes`);
  const told = await does.saysTheCourseEnded(karla, plan.id, daysAgo(3));
  await told.getByText(/^Opfølgning efter 1 måned: senest/).waitFor();
  await told.getByText(/^Opfølgning efter 6 måneder: senest/).waitFor();
  await told.getByText(/BEK nr\. 1477 af 17-12-2019, §.4/).waitFor();
  expect(await accessibilityProblems(karla.page)).toEqual([]);
  await does.closesThePlan(karla);

  await does.looksForKind(nora, 'Opfølgning 1 måned efter forløbet', plan.initials);
  const rule = nora.page.getByRole('button', { name: /^Højst 1 måned efter forløbets slutning/ });
  await rule.first().click();
  await nora.page.getByText(/følger kommunen op senest 1 måned og igen 6 måneder efter/).waitFor();
  await nora.page.getByText('Kilde: BEK nr. 1477 af 17-12-2019, § 4').waitFor();
  await does.looksForKind(nora, 'Opfølgning 6 måneder efter forløbet', plan.initials);
  await nora.page
    .getByRole('button', { name: `Registrér udfald for ${plan.initials}` })
    .first()
    .waitFor();

  const stored = await app.query(
    `select p.status, p.end_reason, f.kind, f.outcome, x.name is not null as has_somebody,
       f.due_on = (p.course_ended_on + case f.kind when 'COURSE_END_1_MONTH' then interval '1 month'
         else interval '6 months' end)::date as is_by_rule
     from plan p join follow_up f on f.plan_id = p.id and f.kind::text like 'COURSE_END%'
       left join participant x on x.id = f.responsible_id
     where p.id = $1 order by f.due_on`,
    [plan.id],
  );
  const open = { status: 'CLOSED', end_reason: 'COURSE_FINISHED', outcome: null };
  expect(stored).toEqual([
    { ...open, kind: 'COURSE_END_1_MONTH', has_somebody: true, is_by_rule: true },
    { ...open, kind: 'COURSE_END_6_MONTHS', has_somebody: true, is_by_rule: true },
  ]);
  const meetings = await app.query(
    `select 1 from follow_up where plan_id = $1 and kind = 'KI_MEETING' and done_on is null`,
    [plan.id],
  );
  expect(meetings).toEqual([]);
});

test('an archived plan is erased by the coordinator alone, and leaves its proof', async () => {
  const plan = await planOf(`p.status = 'ARCHIVED'`);
  await karla.page.goto(`/planer/${plan.id}`);
  await karla.page.getByText('Planen findes ikke, eller du har ikke adgang til den.').waitFor();
  await does.opensWithPurpose(nora, plan.id);
  await does.erases(nora, 'DEMO-ARKIV-0017');
  const paper = await nora.page.request.get(
    (await nora.page
      .getByRole('link', { name: 'Hent slettebevis for DEMO-ARKIV-0017' })
      .getAttribute('href')) ?? '',
  );
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect(await app.tablesWith(plan.id)).toEqual(
    expect.arrayContaining(['audit_event', 'plan_erasure']),
  );
  expect((await app.tablesWith(plan.id)).length).toBe(2);
});
