// The tests of one view of all pages: an office screen and a phone are looked at side by side.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addressesIn, namesOfPages, pagesOf } from '../verbs/pages.ts';
import { problemsOf, type View } from '../verbs/problems-of-pages.ts';
import { startBrowser } from './browser.ts';
import { expect } from './expect.ts';
import { type RunningApp, startApp } from './running-app.ts';

/** Adds the tests; answers with what they run on, there once they run. */
export function looksAtEveryPage(view: View): { app: RunningApp; browser: Browser } {
  const house = {} as { app: RunningApp; browser: Browser };
  let people: ReturnType<typeof pagesOf>;

  beforeAll(async () => {
    house.app = await startApp();
    house.browser = await startBrowser();
    people = pagesOf(await addressesIn(house.app));
  });

  afterAll(async () => {
    await house.browser?.close();
    await house.app?.stop();
  });

  test.each(namesOfPages)('what %s sees has nothing that axe objects to', async (who, names) => {
    const pages = people.find((one) => one.who === who)?.pages ?? [];
    expect(pages.map(({ name }) => name)).toEqual(names);
    expect(await problemsOf(house.browser, house.app.url, { who, pages }, view)).toEqual({});
  });

  return house;
}
