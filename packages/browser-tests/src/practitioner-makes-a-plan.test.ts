// The practitioner's job: from a citizen's number to an agreed plan, at the meeting.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from './house/running-app.ts';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { firstOfMonthIn } from './verbs/day.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

// Day 61 to 91 makes a replacement number: it is nobody's.
const CPR = '610290-4321';
const CITIZEN = 'Fiktiv Demo-Fredag';
const ULLA = 'Ulla Demo-Ask';

let app: RunningApp;
let browser: Browser;
let karla: Person;
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

test('a number that cannot be one gets its sentence, and the next one starts a plan', async () => {
  const { page } = karla;
  await page.getByRole('link', { name: 'KI-planer', exact: true }).click();
  await does.looksUp(karla, '613190-1234');
  await page.getByText('De første seks cifre er ikke en dato, der findes.').waitFor();
  await does.triesNumber(karla, CPR);
  planId = await does.startsPlanFor(karla, CITIZEN);
  const missing = page.getByRole('complementary', { name: 'Det mangler' });
  await missing.getByRole('link', { name: 'Sæt en dato for mødet' }).waitFor();
});

test('a text far too long is scrolled in its field, with what is wrong in sight and the text kept', async () => {
  const followUp = await does.opens(karla, 'Opfølgning');
  const field = followUp.getByLabel('Hvordan følger I op?');
  const tooLong = 'Alt for langt. '.repeat(7_000);
  await field.fill(tooLong);
  await followUp.getByText(/^Teksten er .* tegn for lang/).waitFor();
  expect((await field.boundingBox())?.height).toBeLessThan(700);
  await expect(field).toHaveValue(tooLong);
  await field.fill('');
  await does.seesItSaved(karla);
});

test('on paper a link is its words, without the address', async () => {
  const { page } = karla;
  await page.emulateMedia({ media: 'print' });
  const behind = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  await page.emulateMedia({ media: 'screen' });
  expect(behind.length).toBeGreaterThan(0);
  expect(new Set(behind)).toEqual(new Set(['none']));
});

test('the five sections are filled in', async () => {
  await does.fillsInTheFacts(karla);
  await does.addsColleague(karla, 'Milo Demo-Skov');
  await does.addsProfessional(karla, ULLA, {
    function: 'Bostøtte',
    organisation: 'Næstved Kommune',
  });
  await does.notesConsentFor(karla, 'Milo Demo-Skov');
  await does.notesConsentFor(karla, ULLA);
  await does.saysThereAreNoOtherPlans(karla);
  await does.addsChallenge(karla, 'Drikker for at falde til ro om natten.');
  const less = await does.addsGoal(karla, 1, 'Et mindre forbrug');
  await does.addsIntervention(less, 1, {
    what: 'Samtale hver uge',
    responsible: 'Karla Demo-Vinter',
    on: firstOfMonthIn(2),
  });
  const home = await does.addsGoal(karla, 2, 'Et sted at bo');
  await does.addsIntervention(home, 1, {
    what: 'Søg bolig sammen',
    responsible: ULLA,
    on: firstOfMonthIn(3),
  });
  await does.seesItSaved(karla);
});

test('a goal is moved up with the arrow key, and the focus goes with it', async () => {
  const { page } = karla;
  await page.getByRole('button', { name: 'Flyt mål 2 op' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.getByText('Målet er nu nummer 1 af 2.').waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe('Flyt mål 1 op');
});

test('what is missing leads to its place', async () => {
  const { page } = karla;
  await page.getByRole('button', { name: 'Aftal version 1' }).click();
  const why = page.getByRole('region', { name: 'Planen kan ikke aftales endnu' });
  await why.getByRole('link', { name: 'Skriv, hvad borgeren siger til planen' }).click();
  await page.locator('input[type=radio]:focus').waitFor();
  await page.getByRole('radio', { name: 'Siger ja', exact: true }).check();
  const followUp = await does.opens(karla, 'Opfølgning');
  await followUp.getByRole('button', { name: /^Brug / }).click();
  await page.getByText('Alt er på plads').waitFor();
});

test('version 1 is agreed, and a reload keeps everything typed', async () => {
  const { page } = karla;
  await does.agrees(karla, 1);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: CITIZEN }).waitFor();
  const goals = page.getByRole('region', { name: 'Fælles mål og indsatser' });
  await goals.getByText('Søg bolig sammen').waitFor();
  await expect(goals).toContainText(/Et sted at bo[\s\S]*Et mindre forbrug/);
  await page.getByText('Udskrevet for nylig og alene om det hele.').waitFor();
});

test('the browser keeps no person, in the address or in its storage', async () => {
  const kept = await karla.page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).toBe('[{"language":"da"},{}]');
  expect(new URL(karla.page.url()).pathname).toBe(`/planer/${planId}`);
});

test('the database has the frozen words, the next follow-up and who did what', async () => {
  const versions = await app.query<{ number: number; content: string }>(
    'select number, content::text from plan_version where plan_id = $1',
    [planId],
  );
  expect(versions).toHaveLength(1);
  expect(versions[0]?.content).toContain('Drikker for at falde til ro om natten.');
  expect(versions[0]?.content).toContain('Søg bolig sammen');
  const followUps = await app.query(
    `select f.kind, f.due_on between (p.meeting_on + interval '6 months')::date - 4 and (p.meeting_on + interval '6 months')::date as at_the_limit
     from follow_up f join plan p on p.id = f.plan_id where p.id = $1`,
    [planId],
  );
  expect(followUps).toEqual([{ kind: 'KI_MEETING', at_the_limit: true }]);
  const log = await app.query<{ action: string }>(
    `select distinct action from audit_event e join employee p on p.id = e.employee_id
     where e.plan_id = $1 and p.email = 'karla@demo.example'`,
    [planId],
  );
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['CREATE_PLAN', 'CHANGE_PLAN', 'AGREE_PLAN', 'READ_PLAN']),
  );
});

test('the number stands nowhere in clear in the database', async () => {
  const digits = CPR.replace('-', '');
  expect(await app.tablesWith(digits)).toEqual([]);
  expect(await app.tablesWith(CPR)).toEqual([]);
  // The search itself must be able to find something.
  expect(await app.tablesWith(CITIZEN)).toContain('citizen');
});
