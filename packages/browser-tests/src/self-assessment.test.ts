// A round of self-assessment, from opening it to the heat map of the steering group.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import * as does from './verbs/assessment.ts';
import { daysFromToday } from './verbs/day.ts';
import { untilKept } from './verbs/device.ts';
import { accessibilityProblems, aPerson, type Person, signIn } from './verbs/person.ts';

const TITLE = 'Status efter sommer';
const OWN = [1, 2, 5, 6, 7, 9, 10, 12];
/** What Nora answers, by the number of the recommendation. */
const evidenceOf = (number: number) => `Vi har talt efter for anbefaling ${number}.`;
const levelOf = (number: number) => number % 5;

let app: RunningApp;
let browser: Browser;
let lauge: Person;
let nora: Person;
let form: string;

const comes = async (email: string) => {
  const person = await aPerson(browser, app.url);
  await signIn(person, email);
  return person;
};

const answers = () =>
  app.query<{ number: number; level: number; evidence: string; function_name: string }>(
    `select q.number, s.level, s.evidence, s.function_name
     from self_assessment s join assessment_round r on r.id = s.round_id
       join recommendation q on q.id = s.recommendation_id
     where r.title = $1 and s.municipality_code = '370' order by q.number`,
    [TITLE],
  );

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  lauge = await comes('lauge@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the programme coordinator ends the round that runs, and opens a new one', async () => {
  const { page } = lauge;
  await page.getByRole('link', { name: 'Selvvurdering' }).click();
  const running = page.getByRole('heading', { level: 3 }).first();
  await running.waitFor();
  const before = (await running.innerText()).trim();
  const said = await does.locks(lauge, before);
  expect(said).toMatch(/\d+ kommuner har ikke svaret/);
  expect(said).toMatch(/bliver aldrig til niveau 0/);
  await does.publishes(lauge, before);
  await does.opensRound(lauge, TITLE, daysFromToday(20));
  const [round] = await app.query<{ programme_key: string; key: string }>(
    'select programme_key, key from assessment_round where title = $1',
    [TITLE],
  );
  form = `/selvvurdering/${round?.programme_key}/${round?.key}/370`;
});

test('nobody answers before they are named, and the address is neutral to them', async () => {
  nora = await comes('nora@demo.example');
  await nora.page.goto(form);
  await nora.page.getByText('Den findes ikke, eller du har ikke adgang til den.').waitFor();
  await expect(nora.page.getByRole('radio')).toHaveCount(0);
});

test('the coordinator of the municipality is named', async () => {
  await does.names(lauge, 'Næstved', 'Nora Demo-Dahl, koordinator');
  const row = does.openRound(lauge, TITLE).getByRole('row', { name: /^Næstved/ });
  await row.getByText('0 af 8 besvaret').waitFor();
  await nora.page.goto('/selvvurdering');
  await nora.page.getByRole('link', { name: `Begynd: Næstved, ${TITLE}` }).click();
  await nora.page.getByRole('heading', { level: 1, name: 'Næstved: selvvurdering' }).waitFor();
});

test('half an answer is there again after a reload, with what is missing in words', async () => {
  const { page } = nora;
  const first = does.line(page, 1);
  await first.getByLabel('Hvordan ved I det?').fill('Ordene er her endnu.');
  await first.getByText('Ikke gemt endnu. Mangler: niveau.').waitFor();
  await untilKept(page);
  await page.reload();
  await expect(first.getByLabel('Hvordan ved I det?')).toHaveValue('Ordene er her endnu.');
  await expect.poll(answers).toEqual([]);
});

test('she answers all eight without the mouse, and each saves itself', async () => {
  const { page } = nora;
  await page.reload();
  await does.line(page, 12).getByRole('radio').first().waitFor();
  for (const number of OWN) {
    await does.answersByKeyboard(nora, number, levelOf(number), evidenceOf(number));
  }
  await page.getByText('Alle 8 anbefalinger er besvaret.').waitFor();
  await expect.poll(answers).toEqual(
    OWN.map((number) => ({
      number,
      level: levelOf(number),
      evidence: evidenceOf(number),
      function_name: 'koordinator',
    })),
  );
});

test('an answer is taken back and given again', async () => {
  const { page } = nora;
  const line = does.line(page, 5);
  await line.getByRole('button', { name: 'Tag svaret på anbefaling 5 tilbage' }).click();
  await page.getByText('7 af 8 besvaret').waitFor();
  await expect.poll(answers).toHaveLength(7);
  await line.getByRole('button', { name: 'Fortryd' }).click();
  await line.getByText('Gemt', { exact: true }).waitFor();
  await expect.poll(answers).toHaveLength(8);
});

test('two who answer at once choose, and nothing is written over', async () => {
  const other = await aPerson(browser, app.url);
  await signIn(other, 'nora@demo.example');
  await other.page.goto(form);
  await does.line(other.page, 9).getByRole('radio', { name: /^1 / }).check();
  await does.line(other.page, 9).getByText('Gemt', { exact: true }).waitFor();
  await expect.poll(answers).toContainEqual(expect.objectContaining({ number: 9, level: 1 }));
  const mine = does.line(nora.page, 9);
  await mine.getByLabel('Hvordan ved I det?').fill('Min sætning.');
  const conflict = mine.getByRole('alert');
  await conflict.getByText('Min sætning.').waitFor();
  await conflict.getByText('Niveau 1, planlagt').waitFor();
  expect((await answers()).find(({ number }) => number === 9)?.evidence).toBe(evidenceOf(9));
  await conflict.getByRole('button', { name: 'Brug kollegaens svar' }).click();
  await mine.getByRole('radio', { name: /^1 / }).and(nora.page.locator(':checked')).waitFor();
  await other.leave();
});

test.each(['petra@demo.example', 'sigrid@demo.example'])(
  '%s gets the neutral page, and the attempt is in the log',
  async (email) => {
    const person = await comes(email);
    await person.page.goto(form);
    await person.page.getByText('Den findes ikke, eller du har ikke adgang til den.').waitFor();
    await expect(person.page.locator('body')).not.toContainText(evidenceOf(1));
    const refused = await app.query(
      `select e.id from audit_event e join employee p on p.id = e.employee_id
       where p.email = $1 and e.outcome = 'REFUSED'
         and (e.action = 'READ_ASSESSMENT' or e.criterion->>'field' = 'selfAssessment')`,
      [email],
    );
    expect(refused.length).toBeGreaterThan(0);
    await person.leave();
  },
);

test('locked it can only be read, and nobody else sees it yet', async () => {
  await lauge.page.reload();
  const row = does.openRound(lauge, TITLE).getByRole('row', { name: /^Næstved/ });
  await row.getByText('8 af 8 besvaret').waitFor();
  await does.locks(lauge, TITLE);
  await nora.page.reload();
  await nora.page.getByText(/^Runden er låst\. Svarene kan læses/).waitFor();
  await expect(nora.page.getByRole('radio')).toHaveCount(0);
  expect(await accessibilityProblems(nora.page)).toEqual([]);
  const sigrid = await comes('sigrid@demo.example');
  await sigrid.page.goto('/sammenligning');
  await sigrid.page.getByLabel('Runde').waitFor();
  await expect(sigrid.page.getByLabel('Runde')).not.toContainText(TITLE);
  await sigrid.leave();
});

test('published, a member of the steering group sees it in the heat map', async () => {
  await does.publishes(lauge, TITLE);
  const sigrid = await comes('sigrid@demo.example');
  const { page } = sigrid;
  await page.goto('/sammenligning');
  await page.getByLabel('Runde').selectOption({ label: TITLE });
  const row = page.getByRole('row', { name: /^Næstved/ });
  // Recommendation 12 is answered with level 2.
  await row
    .getByRole('button', { name: /^Niveau 2, delvist på plads/ })
    .last()
    .click();
  await page.getByText(evidenceOf(12)).waitFor();
  await sigrid.leave();
});

test('the database holds the eight answers, who named, locked and published, and each step in the log', async () => {
  expect((await answers()).map(({ number, level }) => [number, level])).toEqual(
    OWN.map((number) => [number, number === 9 ? 1 : levelOf(number)]),
  );
  const [round] = await app.query(
    `select o.email as opened, l.email as locked, p.email as published, n.email as named
     from assessment_round r join employee o on o.id = r.opened_by_id
       join employee l on l.id = r.locked_by_id join employee p on p.id = r.published_by_id
       join assessor a on a.round_id = r.id join employee n on n.id = a.employee_id
     where r.title = $1`,
    [TITLE],
  );
  const [him, her] = ['lauge@demo.example', 'nora@demo.example'];
  expect(round).toEqual({ opened: him, locked: him, published: him, named: her });
  const steps = await app.query<{ action: string }>(
    `select distinct e.action::text as action from audit_event e join employee p on p.id = e.employee_id
     where p.email = any($1) and e.outcome = 'ALLOWED' and e.at > now() - interval '30 minutes'`,
    [[him, her]],
  );
  const done = steps.map(({ action }) => action);
  const asked = ['OPEN_ROUND', 'NAME_ASSESSOR', 'ANSWER_ASSESSMENT', 'LOCK_ROUND', 'PUBLISH_ROUND'];
  expect(done).toEqual(expect.arrayContaining(asked));
});
