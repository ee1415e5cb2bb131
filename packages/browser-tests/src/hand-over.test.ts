// A plan gets a new lead: declined and then accepted; and the whole caseload of somebody who leaves.

import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import * as does from './verbs/hand-over.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';

const KNOW_THIS = 'Moderen vil gerne ringes op om torsdagen.';
const KNOW_ALL = 'Jonas er rejst. Mapperne ligger på kontoret.';

let app: RunningApp;
let browser: Browser;
let jonas: Person;
let karla: Person;
let nora: Person;

async function signedIn(email: string): Promise<Person> {
  const person = await aPerson(browser, app.url);
  await signIn(person, email);
  return person;
}

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  jonas = await signedIn('jonas@demo.example');
  karla = await signedIn('karla@demo.example');
  nora = await signedIn('nora@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('one plan', () => {
  let planId: string;

  const leads = () =>
    app.query<{ email: string; is_now: boolean }>(
      `select e.email, l.to_at is null as is_now from plan_lead l
       join employee e on e.id = l.employee_id where l.plan_id = $1 order by l.from_at`,
      [planId],
    );

  beforeAll(async () => {
    planId = await does.planOnlyOf(app, 'jonas@demo.example', 'karla@demo.example');
  });

  test('is declined, and the old lead goes on and reads why', async () => {
    await jonas.page.goto(`/planer/${planId}`);
    await does.asks(jonas, 'Karla Demo-Vinter', KNOW_THIS);
    await does.readsWhatIsAsked(karla);
    const card = does.proposalSaying(karla, KNOW_THIS);
    await card.getByRole('button', { name: /^Sig nej/ }).click();
    await card.getByLabel('Hvorfor kan du ikke overtage?').fill('Jeg er på kursus i december.');
    await card.getByRole('button', { name: 'Send svaret' }).click();
    await karla.page.getByText('Dit nej er sendt. Jonas Demo-Berg er stadig tovholder.').waitFor();
    // The plan itself stays shut for whoever said no.
    await karla.page.goto(`/planer/${planId}`);
    await karla.page.getByRole('heading', { name: /Planen findes ikke/ }).waitFor();

    await jonas.page.reload();
    await jonas.page.getByText('Jeg er på kursus i december.').first().waitFor();
    await expect.poll(leads).toEqual([{ email: 'jonas@demo.example', is_now: true }]);
  });

  test('is asked again and accepted: the new lead opens it, the old one stays on it', async () => {
    await does.asks(jonas, 'Karla Demo-Vinter', KNOW_THIS);
    await does.readsWhatIsAsked(karla);
    await does
      .proposalSaying(karla, KNOW_THIS)
      .getByRole('button', { name: /^Overtag planen/ })
      .click();
    await karla.page.getByText('Du er nu tovholder for planen.').waitFor();
    await karla.page.getByRole('link', { name: /^Åbn planen for/ }).click();
    await karla.page.getByText('Karla Demo-Vinter (dig)').first().waitFor();
    const history = karla.page.getByRole('region', { name: 'Tovholdere' });
    await history.getByRole('listitem').nth(1).getByText('Jonas Demo-Berg').waitFor();
    await expect.poll(leads).toEqual([
      { email: 'jonas@demo.example', is_now: false },
      { email: 'karla@demo.example', is_now: true },
    ]);
    const stored = await app.query(
      `select h.state, (select count(*)::int from participant x join employee e on e.id = x.employee_id
         where x.plan_id = h.plan_id and x.left_on is null
           and e.email in ('jonas@demo.example', 'karla@demo.example')) as present,
         (select count(*)::int from follow_up f join participant x on x.id = f.responsible_id
           where f.plan_id = h.plan_id and f.done_on is null and x.employee_id = h.from_lead_id) as ball
       from hand_over h where h.plan_id = $1 order by h.proposed_at`,
      [planId],
    );
    expect(stored).toEqual([
      { state: 'DECLINED', present: 2, ball: 0 },
      { state: 'ACCEPTED', present: 2, ball: 0 },
    ]);
    const log = await app.query<{ step: string }>(
      `select criterion->>'step' as step from audit_event
       where action = 'HAND_OVER_PLAN' and plan_id = $1 order by id`,
      [planId],
    );
    expect(log.map(({ step }) => step)).toEqual(['PROPOSE', 'DECLINE', 'PROPOSE', 'ACCEPT']);
  });
});

test('a leaver’s caseload is proposed in one go, taken over in one, and the list tells', async () => {
  const led = () =>
    app.query<{ id: string }>(
      `select p.id from plan p join employee e on e.id = p.lead_id
       where e.email = 'jonas@demo.example' and p.status in ('DRAFT', 'AGREED')`,
    );
  const before = await led();
  const waiting = await app.query(
    `select h.id from hand_over h join employee e on e.id = h.from_lead_id
     where e.email = 'jonas@demo.example' and h.state = 'PROPOSED'`,
  );
  expect(before.length - waiting.length).toBeGreaterThan(1);
  await nora.page.goto('/opfoelgninger');
  await nora.page.getByRole('link', { name: 'Overdrag planer' }).click();
  const [leaver] = await app.query<{ id: string }>(
    `select id from employee where email = 'jonas@demo.example'`,
  );
  await nora.page.getByLabel('Hvis planer skal overdrages?').selectOption(leaver?.id ?? '');
  const form = nora.page.getByRole('region', { name: 'Overdrag planer' });
  await form.getByLabel('Hvem skal overtage?').fill('karla');
  await form.getByRole('button', { name: /Karla Demo-Vinter/ }).click();
  await form.getByLabel('Det skal du vide om alle planerne').fill(KNOW_ALL);
  const count = before.length - waiting.length;
  await form.getByRole('button', { name: `Send ${count} forslag` }).click();
  await form.getByText(`${count} forslag er sendt.`).waitFor();

  await does.readsWhatIsAsked(karla);
  await karla.page.getByRole('button', { name: /^Overtag alle/ }).click();
  await karla.page.getByText(/Du er nu tovholder for \d+ planer\./).waitFor();
  await expect.poll(led).toEqual([]);

  await nora.page.reload();
  const moved = nora.page.getByRole('region', { name: 'Forslag og svar' }).first();
  await moved.getByText('Overtaget').first().waitFor();
  const [download] = await Promise.all([
    nora.page.waitForEvent('download'),
    moved.getByRole('button', { name: 'Hent som CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.match(/Overtaget/g)?.length).toBeGreaterThanOrEqual(before.length);
  const names = await app.query<{ name: string }>(
    `select c.name from citizen c join plan p on p.citizen_id = c.id where p.id = any($1::uuid[])`,
    [before.map(({ id }) => id)],
  );
  for (const { name } of names) expect(csv).not.toContain(name);
  // A spreadsheet reads the dates as such: nothing holds them together there.
  expect(csv).toMatch(/;\d\d-\d\d-\d{4};/);

  const stored = await app.query(
    `select count(distinct h.batch_id)::int as batches, count(*)::int as moved,
       bool_and(x.left_on is not null) as has_left
     from hand_over h join participant x on x.plan_id = h.plan_id and x.employee_id = h.from_lead_id
     where h.batch_id is not null and h.state = 'ACCEPTED'`,
  );
  expect(stored).toEqual([{ batches: 1, moved: count, has_left: true }]);
});
