// A consent is withdrawn while the party has the plan open: the next click shows why, and nothing is left.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { sharedWithGuest, withdrawsConsentOf } from './verbs/consent.ts';
import { aPerson, type Person, signIn } from './verbs/person.ts';
import * as does from './verbs/practitioner.ts';

let app: RunningApp;
let browser: Browser;
let karla: Person;
let milo: Person;
let plan: Awaited<ReturnType<typeof sharedWithGuest>>;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  plan = await sharedWithGuest(app);
  karla = await aPerson(browser, app.url);
  milo = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await signIn(milo, 'milo@demo.example');
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the guest has the plan open, with what the consent covers', async () => {
  await milo.page.goto(`/planer/${plan.id}`);
  await milo.page.getByRole('heading', { level: 1, name: plan.citizen }).waitFor();
  await milo.page.getByText(plan.goal).first().waitFor();
  const paper = await milo.page.request.get(`/dokumenter/version/${plan.id}/${plan.version}.pdf`);
  expect(paper.status()).toBe(200);
});

test('the lead withdraws the consent, and the plan says by whom', async () => {
  await karla.page.goto(`/planer/${plan.id}`);
  await does.opens(karla, 'Stamoplysninger');
  await withdrawsConsentOf(karla, plan.partyName);
  await karla.page.getByText(new RegExp(`Trukket tilbage .* af ${plan.citizen}`)).waitFor();
});

test('the guest’s next click takes the plan off the screen and says why', async () => {
  const { page } = milo;
  // Nothing has told the open page yet.
  await page.getByRole('heading', { level: 1, name: plan.citizen }).waitFor();
  await page.getByRole('link', { name: new RegExp(`^Version ${plan.version}, aftalt`) }).click();
  await page.getByText(/Borgeren trak samtykket til din enhed tilbage/).waitFor();
  await page.goBack();
  await page.getByText(/Borgeren trak samtykket til din enhed tilbage/).waitFor();
  const left = await page.evaluate(() => document.documentElement.outerHTML);
  for (const words of [plan.citizen, plan.goal]) expect(left).not.toContain(words);
});

test('nothing of it lies in the browser', async () => {
  const stored = await milo.page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  for (const words of [plan.citizen, plan.goal]) expect(stored).not.toContain(words);
});

test('a document answers like one that is not there', async () => {
  const address = `/dokumenter/version/${plan.id}/${plan.version}.pdf`;
  const gone = await milo.page.request.get(address);
  expect(gone.status()).toBe(404);
  const missing = await milo.page.request.get(`/dokumenter/version/${crypto.randomUUID()}/1.pdf`);
  const said = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
  expect(said(await gone.text())).toBe(said(await missing.text()));
});

test('the log has the withdrawal and each refusal', async () => {
  const rows = await app.query<{ email: string; action: string; outcome: string }>(
    `select e.email, a.action, a.outcome from audit_event a join employee e on e.id = a.employee_id
     where a.plan_id = $1 and a.at > now() - interval '10 minutes' order by a.id`,
    [plan.id],
  );
  const by = (who: string) =>
    rows.filter(({ email }) => email === `${who}@demo.example`).map((row) => row);
  expect(by('karla')).toContainEqual(
    expect.objectContaining({ action: 'CHANGE_PLAN', outcome: 'ALLOWED' }),
  );
  const refused = by('milo').filter(({ outcome }) => outcome === 'REFUSED');
  expect(new Set(refused.map(({ action }) => action))).toEqual(
    new Set(['READ_PLAN_VERSION', 'READ_PLAN', 'EXTRACT']),
  );
  const [consent] = await app.query<{ withdrawn: boolean; by: string }>(
    `select withdrawn_on is not null as withdrawn, withdrawn_by as by from consent where id = $1`,
    [plan.consentId],
  );
  expect(consent).toEqual({ withdrawn: true, by: plan.citizen });
});

test('a save that is on its way meets the same answer', async () => {
  // Given again, for a second look: the guest writes when it is withdrawn once more.
  await karla.page.goto(`/planer/${plan.id}`);
  await does.opens(karla, 'Stamoplysninger');
  await does.notesConsentFor(karla, plan.guestName);
  await milo.page.goto(`/planer/${plan.id}`);
  await milo.page.getByRole('heading', { level: 1, name: plan.citizen }).waitFor();
  await does.opens(milo, 'Opfølgning');
  // Parts that come once the page is touched would meet the withdrawal before the save does.
  await milo.page.waitForLoadState('networkidle');
  await withdrawsConsentOf(karla, plan.partyName);
  await karla.page
    .getByRole('button', { name: 'Træk samtykket tilbage' })
    .waitFor({ state: 'detached' });
  await milo.page.getByLabel('Hvordan følger I op?').fill('For sent.');
  await milo.page.getByText(/Borgeren trak samtykket til din enhed tilbage/).waitFor();
  expect(await app.tablesWith('For sent.')).toEqual([]);
  const left = await milo.page.evaluate(() => document.documentElement.outerHTML);
  for (const words of [plan.citizen, plan.goal]) expect(left).not.toContain(words);
});
