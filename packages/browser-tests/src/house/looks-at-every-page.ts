// The tests that look at every page of some people: the people are shared out, so that none waits for all.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addressesIn, namesOfPages, pagesOf } from '../verbs/pages.ts';
import { problemsOf } from '../verbs/problems-of-pages.ts';
import { startBrowser } from './browser.ts';
import { expect } from './expect.ts';
import { type RunningApp, startApp } from './running-app.ts';

/** Adds the tests of whoever is `of` them; answers with what they run on, there once they run. */
export function looksAtEveryPage(of: (who: string) => boolean): {
  app: RunningApp;
  browser: Browser;
} {
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

  test.each(namesOfPages.filter(([who]) => of(who)))(
    'what %s sees has nothing that axe objects to',
    async (who, names) => {
      const pages = people.find((one) => one.who === who)?.pages ?? [];
      expect(pages.map(({ name }) => name)).toEqual(names);
      expect(await problemsOf(house.browser, house.app.url, { who, pages })).toEqual({});
    },
  );

  return house;
}
