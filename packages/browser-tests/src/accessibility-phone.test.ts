// Every page against WCAG 2.1 AA on a phone, and zoomed in to 400 %.

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { addressesIn, namesOfPages, pagesOf } from './verbs/pages.ts';
import { WIDTHS } from './verbs/person.ts';
import { problemsOf } from './verbs/problems-of-pages.ts';

jest.setTimeout(180_000);

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

test.each(namesOfPages)('what %s sees has nothing that axe objects to', async (who, names) => {
  const pages = people.find((one) => one.who === who)?.pages ?? [];
  expect(pages.map(({ name }) => name)).toEqual(names);
  expect(
    await problemsOf(browser, app.url, { who, pages }, { size: WIDTHS.phone, zoom: true }),
  ).toEqual({});
});
