// The steering group's job: three questions, and nobody's plan in sight.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/steering-group.ts';

let app: RunningApp;
let browser: Browser;
let sigrid: Person;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  sigrid = await aPerson(browser, app.url);
  await signIn(sigrid, 'sigrid@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the heat map says what is not answered, and hatches it; the round before stands beside', async () => {
  const { page } = sigrid;
  const panel = await does.asks(sigrid, 'Opfyldelse');
  await panel.getByRole('table', { name: /sammen med/ }).waitFor();
  await expect(panel.getByRole('button', { name: /op fra \d/ }).first()).toBeVisible();
  const unanswered = panel.getByRole('button', { name: /^ikke besvaret/ }).first();
  const ground = await unanswered.evaluate((cell) => getComputedStyle(cell).backgroundImage);
  expect(ground).toContain('gradient');
  await unanswered.click();
  await page.getByText('Det er ikke det samme som niveau 0.').waitFor();
  const rows = await does.readsTable(panel);
  expect(rows.filter((row) => row.includes('ikke besvaret')).length).toBeGreaterThan(0);
  // The head and a line for each of the region's 17 municipalities at least.
  expect(rows.length).toBeGreaterThanOrEqual(18);
});

test('punctuality has its uncertainty, and hides small numbers', async () => {
  const panel = await does.asks(sigrid, 'Punktlighed');
  await panel
    .getByText(/skjult, fordi tallene er små/)
    .first()
    .waitFor();
  const [head, ...rows] = await does.readsTable(panel);
  expect(head).toMatch(/Usikkerhed fra % Usikkerhed til %/);
  const hidden = rows.filter((row) => row.includes('skjult'));
  expect(hidden.length).toBeGreaterThan(0);
  for (const row of hidden) expect(row).not.toMatch(/\d/);
  expect(rows.some((row) => /Næstved.*\d+,\d.*\d+,\d/.test(row))).toBe(true);
});

test('the last municipality stands above the numbers of the axis', async () => {
  const panel = await does.asks(sigrid, 'Punktlighed');
  const chart = panel.getByRole('img', { name: /holdt til tiden/ });
  const bottomOf = async (name: string) => await does.edge(chart, name, 'bottom');
  expect(await bottomOf('Solrød')).toBeLessThanOrEqual(await does.edge(chart, '0 %', 'top'));
});

test('a municipality is seen over time, beside its cluster and the region', async () => {
  const { page } = sigrid;
  const panel = await does.asks(sigrid, 'Udvikling');
  await panel.getByLabel('Kommune').selectOption({ label: 'Slagelse' });
  await page.waitForURL(/kommune=330/);
  await panel
    .getByText(/holdt|blev/)
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Vis tabel' }).waitFor();
  const [head, ...rows] = await does.readsTable(panel);
  expect(head).toMatch(
    /Kvartal.*Slagelse, andel i %.*Regionen|Kvartal.*Slagelse, andel i %.*Region/,
  );
  expect(rows.length).toBeGreaterThanOrEqual(4);
});

test('what goes along over time is the chart, also where a notice stands above it', async () => {
  const { page } = sigrid;
  await page.goto('/sammenligning?fane=udvikling&kommune=370');
  await page.getByText('Der er for få punkter til at tale om en tendens.').waitFor();
  const svg = (await does.saves(sigrid, 'Tegning (SVG)')).toString('utf8');
  expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(600);
  expect(svg).toContain('2. kvt. 2026');
});

test('the figure goes along as numbers, drawing and picture', async () => {
  await does.asks(sigrid, 'Opfyldelse');
  const csv = (await does.saves(sigrid, 'Tal (CSV)')).toString('utf8');
  expect(csv).toMatch(/Næstved/);
  expect(csv).toMatch(/ikke besvaret/);
  const svg = (await does.saves(sigrid, 'Tegning (SVG)')).toString('utf8');
  expect(svg).toMatch(/^<svg[\s\S]*Næstved[\s\S]*Fiktive data/);
  const png = await does.saves(sigrid, 'Billede (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(10_000);
});

test('no page of persons is in the menu', async () => {
  const menu = sigrid.page.getByRole('navigation', { name: 'Hovedmenu' });
  const places = await menu.getByRole('link').allInnerTexts();
  expect(places.join()).toMatch(/Sammenligning/);
  expect(places.join()).not.toMatch(/KI-planer|Opfølgning/);
});

test('the address of a plan gives the neutral sentence, and the attempt is in the log', async () => {
  const { page } = sigrid;
  const [plan] = await app.query<{ id: string; name: string }>(
    'select p.id, c.name from plan p join citizen c on c.id = p.citizen_id order by p.id limit 1',
  );
  if (!plan) throw new Error('No plan');
  await page.goto(`/planer/${plan.id}`);
  await page.getByText('Planen findes ikke, eller du har ikke adgang til den.').first().waitFor();
  await expect(page.locator('body')).not.toContainText(plan.name);
  const refused = await app.query(
    `select e.id from audit_event e join employee p on p.id = e.employee_id
     where p.email = 'sigrid@demo.example' and e.outcome = 'REFUSED' and e.plan_id = $1`,
    [plan.id],
  );
  expect(refused.length).toBeGreaterThan(0);
});

test.each(['/planer', '/opfoelgninger'])('%s shows her nobody', async (path) => {
  const { page } = sigrid;
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main').getByText(/født \d{4}/)).toHaveCount(0);
});
