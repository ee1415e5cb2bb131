// The first load of every page, weighed in a browser: what is fetched before anything is touched.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { firstLoadOf, sessionOf } from './verbs/first-load.ts';
import { aPerson, touch, WIDTHS } from './verbs/person.ts';
import { addressesIn, NOBODY, pagesOf, pathsOf } from './verbs/pages.ts';

/** The same as the build's own check: JavaScript, gzipped, of a page without charts. */
const MOST_BYTES = 200_000;

/** Pages with charts may weigh more. */
const CHARTS = '/sammenligning';

/** A plan that may not be seen brings the page it would have been, and what says no: 4 KB more. */
const MOST_BYTES_REFUSED = 205_000;

let app: RunningApp;
let browser: Browser;
let people: ReturnType<typeof pagesOf>;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
  people = pagesOf(await addressesIn(app));
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('no page without charts fetches more than 200 KB of JavaScript before it is touched', async () => {
  const { foreign } = await addressesIn(app);
  const tooHeavy: string[] = [];
  let seen = 0;
  for (const { who, pages } of people) {
    const session = who === NOBODY ? undefined : await sessionOf(browser, app.url, who);
    for (const path of pathsOf(pages).filter((one) => !one.startsWith(CHARTS))) {
      const { bytes, files, person } = await firstLoadOf(browser, app.url, path, session);
      seen += 1;
      const most = path.endsWith(foreign) ? MOST_BYTES_REFUSED : MOST_BYTES;
      if (bytes > most) tooHeavy.push(`${path}: ${bytes} bytes in ${files.join(' ')}`);
      await person.leave();
    }
  }
  expect(seen).toBeGreaterThan(15);
  expect(tooHeavy).toEqual([]);
});

test("an agreed plan's editor gets the rest of the page when it is touched", async () => {
  const { agreed } = await addressesIn(app);
  const session = await sessionOf(browser, app.url, 'karla');
  const { person, files } = await firstLoadOf(browser, app.url, `/planer/${agreed}`, session);
  const { page } = person;
  const parts = /MeetingSection|SendingSection|RenewalPanel|EndingSection/;
  expect(files.filter((file) => parts.test(file))).toEqual([]);
  // What links lead to is there by name already.
  await expect(page.getByRole('heading', { level: 2, name: 'Møde' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Send planen ud' })).toBeVisible();
  await touch(page);
  await page.getByRole('button', { name: 'Planlæg møde' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Afslut planen' }).waitFor();
  await person.leave();
});

test('whoever touches nothing gets the rest when the page has stood for a while', async () => {
  const { agreed } = await addressesIn(app);
  const session = await sessionOf(browser, app.url, 'karla');
  const person = await aPerson(
    browser,
    app.url,
    WIDTHS.desk,
    session ? { storageState: session } : {},
  );
  await person.page.goto(`/planer/${agreed}`);
  await person.page.getByRole('button', { name: 'Planlæg møde' }).waitFor();
  await person.leave();
});
