// One search for everything, by the keyboard alone: to a citizen's plan, to a page, and back where one was.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { accessibilityProblems, aPerson, type Person, signIn, WIDTHS } from './verbs/person.ts';

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

const field = ({ page }: Person): Locator => page.getByRole('combobox', { name: /^Find en / });
const options = ({ page }: Person): Locator =>
  page.getByRole('listbox', { name: 'Resultater' }).getByRole('option');

/** A citizen whom one plan of Karla's is about, and nobody else's. */
async function aCitizenOfKarlas(): Promise<{ id: string; name: string }> {
  const [plan] = await app.query<{ id: string; name: string }>(
    `select p.id, c.name from plan p join citizen c on c.id = p.citizen_id
     join employee l on l.id = p.lead_id
     where l.email = 'karla@demo.example' and p.status = 'AGREED'
       and (select count(*) from plan q where q.citizen_id = c.id) = 1
       and (select count(*) from citizen d where d.name = c.name) = 1
     order by p.id limit 1`,
  );
  if (!plan) throw new Error('Karla leads no plan of a citizen with one plan');
  return plan;
}

test('Ctrl-K, a name and Enter lead to the plan, and the search is in the log', async () => {
  const { page } = karla;
  const { id, name } = await aCitizenOfKarlas();
  await page.keyboard.press('Control+k');
  await expect(field(karla)).toBeFocused();
  await page.keyboard.type(name.toLowerCase());
  await expect(options(karla).first()).toContainText(name);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/planer/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  const log = await app.query(
    `select a.criterion->>'scope' as scope from audit_event a
     join employee e on e.id = a.employee_id
     where e.email = 'karla@demo.example' and a.action = 'READ_PLAN_LIST'
       and a.criterion->>'search' = $1 order by 1`,
    [name.toLowerCase()],
  );
  expect(log).toEqual([{ scope: 'MINE' }, { scope: 'UNIT' }]);
  expect(page.url()).not.toContain(encodeURIComponent(name.split(' ')[0] ?? name));
});

test('what was typed is nowhere in the browser afterwards, and comes up for nobody', async () => {
  const { page } = karla;
  await page.keyboard.press('Control+k');
  await expect(field(karla)).toHaveValue('');
  await page.keyboard.type('Demo-hemmelig');
  await page.getByText('Intet passer til det, du har skrevet. Prøv færre bogstaver.').waitFor();
  await page.keyboard.press('Escape');
  await expect(field(karla)).toHaveCount(0);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
  );
  expect(kept).not.toContain('hemmelig');
});

test('Esc gives the focus back to where it was, whichever way it was opened', async () => {
  const { page } = karla;
  const home = page.getByRole('link', { name: 'Sammenhæng, til forsiden' });
  await home.focus();
  await page.keyboard.press('/');
  await expect(field(karla)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(home).toBeFocused();
  const button = page.getByRole('button', { name: 'Søg', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(karla)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('at the meeting no key opens it: the citizen looks on', async () => {
  const { page } = karla;
  const [plan] = await app.query<{ id: string }>(
    `select p.id from plan p join employee l on l.id = p.lead_id
     join meeting m on m.plan_id = p.id and m.state = 'CALLED'
     where l.email = 'karla@demo.example' order by p.id limit 1`,
  );
  await page.goto(`/planer/${plan?.id}/moede`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  // Behind what had opened nothing could be pressed.
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Velkommen');
  await expect(field(karla)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Søg', exact: true })).toHaveCount(0);
});

test.each(['nora', 'bo', 'rosa'])('every way that %s is offered leads to a page', async (who) => {
  const person = await aPerson(browser, app.url);
  await signIn(person, `${who}@demo.example`);
  await person.page.keyboard.press('Control+k');
  await options(person).first().waitFor();
  const hrefs = await options(person).evaluateAll((all) =>
    all.map((option) => option.getAttribute('href') ?? ''),
  );
  const paths = [...new Set(hrefs.map((href) => href.split('?')[0] ?? ''))];
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths) {
    await person.page.goto(path);
    const title = person.page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(/./);
    await expect(title).not.toHaveText(/Siden findes ikke|Siden gik i stå/);
  }
  await person.leave();
});

test.each(Object.entries(WIDTHS))(
  'axe objects to nothing in it on a %s, empty or full, and nothing is cut off',
  async (_width, size) => {
    const nora = await aPerson(browser, app.url, size);
    await signIn(nora, 'nora@demo.example');
    await nora.page.getByRole('button', { name: 'Søg', exact: true }).click();
    await options(nora).first().waitFor();
    expect(await accessibilityProblems(nora.page)).toEqual([]);
    await nora.page.keyboard.type('demo');
    await nora.page.getByText('Der er flere planer. Skriv mere af navnet.').waitFor();
    expect(await accessibilityProblems(nora.page)).toEqual([]);
    const cut = await nora.page
      .getByRole('dialog')
      .evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('*')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .map((one) => one.className),
      );
    expect(cut).toEqual([]);
    await nora.leave();
  },
);
