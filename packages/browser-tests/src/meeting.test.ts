// The tovholder's job round a meeting: call it, take an answer off a slip, hold it with the citizen looking on.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from './house/running-app.ts';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { firstOfMonthIn, today } from './verbs/day.ts';
import * as does from './verbs/meeting.ts';
import { accessibilityProblems, aPerson, type Person, signIn } from './verbs/person.ts';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let plan: { id: string; relative: string };

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  plan = await does.planToMeetAbout(app);
  await karla.page.goto(`/planer/${plan.id}`);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('an hour that is none gets its sentence at the field, and the rest is kept', async () => {
  const wish = { on: firstOfMonthIn(1), from: 'halv to', to: '14.30', place: 'Lokale 2' };
  await does.plansMeeting(karla, wish);
  const card = does.card(karla);
  await card.getByText('Det er ikke et klokkeslæt.').waitFor();
  await expect(card.getByLabel('Sted', { exact: true })).toHaveValue('Lokale 2');
  await card.getByLabel('Begynder').fill('13.30');
  await card.getByRole('button', { name: 'Planlæg mødet' }).click();
  await card.getByText('Planlagt', { exact: true }).waitFor();
  await card.getByText(/kl\. 13\.30–14\.30/).waitFor();
});

test('the meeting is called, and its calendar file and a reply slip can be fetched', async () => {
  await does.callsMeeting(karla);
  const [calendar] = await Promise.all([
    karla.page.waitForEvent('download'),
    does.card(karla).getByRole('link', { name: 'Kalenderfil' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toBe('moede.ics');
  const [slip] = await Promise.all([
    karla.page.waitForEvent('download'),
    does
      .card(karla)
      .getByRole('link', { name: `Svarseddel til ${plan.relative}, PDF` })
      .click(),
  ]);
  expect(slip.suggestedFilename()).toBe('svarseddel.pdf');
});

test('an answer off the slip is entered in one small form', async () => {
  await does.entersAnswer(karla, plan.relative, {
    answer: 'Kommer ikke, men har svaret',
    words: 'Det går bedre derhjemme.',
  });
});

test('the shared screen shows this plan and nothing that leads to another', async () => {
  await does.startsMeeting(karla);
  const { page } = karla;
  await expect(page.getByRole('navigation', { name: /Hoved|Menu/ })).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveText(['Gå til indholdet']);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.title()).not.toContain('Demo');
});

test('the round goes by keyboard, and what is said and who came is saved', async () => {
  const { page } = karla;
  await page.getByRole('checkbox', { name: 'Karla Demo-Vinter' }).check();
  await does.goesOnTo(karla, plan.relative);
  await page.getByText('Det går bedre derhjemme.').waitFor();
  await page.getByRole('radio', { name: 'Sendte svar' }).check();
  await page.getByRole('textbox').fill('Vi ringer sammen efter mødet.');
  await page.keyboard.press('Escape');
  await page.getByText('Alt er gemt').waitFor();
});

test('a decision and the minutes are written, and the meeting is ended', async () => {
  const { page } = karla;
  await page.getByRole('heading', { level: 1 }).focus();
  await does.goesOnTo(karla, 'Hvad har vi besluttet?');
  await does.writesDecision(karla, 'Bostøtten ringer dagen før hver aftale.');
  await page.getByRole('button', { name: 'Næste' }).click();
  await page.getByRole('textbox').fill('Boligen fyldte mest.');
  await page.getByRole('button', { name: 'Næste' }).click();
  await page.getByText('Bostøtten ringer dagen før hver aftale.').waitFor();
  await page.getByRole('button', { name: 'Afslut mødet' }).click();
  await page.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mødet er afsluttet' }).waitFor();
  await page.getByRole('link', { name: 'Til planen' }).click();
  await does.card(karla).getByText('Tidligere møder').waitFor();
});

test('the database has the meeting as it was held, the extracts in the log, and the plan in step', async () => {
  const [meeting] = await app.query<Record<string, unknown>>(
    `select m.state, m.call_count, m.minutes, to_char(m.meeting_on, 'DD-MM-YYYY') as held_on,
       m.meeting_on = p.meeting_on as in_step,
       (select string_agg(text, '|') from meeting_decision d where d.meeting_id = m.id) as decisions
     from meeting m join plan p on p.id = m.plan_id
     where m.plan_id = $1 order by m.created_at desc limit 1`,
    [plan.id],
  );
  expect(meeting).toEqual({
    state: 'HELD',
    call_count: 1,
    minutes: 'Boligen fyldte mest.',
    held_on: today(),
    in_step: true,
    decisions: 'Bostøtten ringer dagen før hver aftale.',
  });
  const people = await app.query(
    `select a.answer, a.attendance, a.input, a.round from meeting_attendance a
       join participant y on y.id = a.participant_id join meeting m on m.id = a.meeting_id
     where m.plan_id = $1 and y.name = $2 order by m.created_at desc limit 1`,
    [plan.id, plan.relative],
  );
  expect(people).toEqual([
    {
      answer: 'SENDS_INPUT',
      attendance: 'SENT_INPUT',
      input: 'Det går bedre derhjemme.',
      round: 'Vi ringer sammen efter mødet.',
    },
  ]);
  const log = await app.query<{ action: string }>(
    `select distinct action from audit_event where plan_id = $1`,
    [plan.id],
  );
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['CALL_MEETING', 'HOLD_MEETING', 'EXTRACT']),
  );
});
