// What moves on the screen: nothing for whoever asked for that, and a page that works for the rest.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { addressesIn } from './verbs/pages.ts';
import { aPerson, settle, signIn, WIDTHS } from './verbs/person.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Everything that has begun to move, also for a moment only, by the name of what it stands on. */
async function noteWhatMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const note = (event: Event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const { animationDuration, transitionDuration } = getComputedStyle(target);
      // What is over within a blink is not seen to move.
      const longest = Math.max(
        ...`${animationDuration}, ${transitionDuration}`
          .split(', ')
          .map((one) => Number.parseFloat(one)),
      );
      if (longest > 0.01) moved.push(`${event.type} of ${target.tagName} ${target.className}`);
    };
    document.addEventListener('animationstart', note, true);
    document.addEventListener('transitionrun', note, true);
  });
}

const whatMoved = (page: Page) =>
  page.evaluate(() => (window as unknown as { moved: string[] }).moved);

/** Folds out, opens a menu, goes to another page and back. */
async function goesAbout(page: Page, planId: string): Promise<void> {
  await page.goto(`/planer/${planId}`);
  await page
    .getByRole('button', { name: /^Ret (Afd|Udf|Fælles)/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Karla Demo-Vinter/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Sammenligning' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sammenligning' }).waitFor();
  await page.getByRole('link', { name: 'Opfølgninger' }).click();
  await page.getByRole('heading', { level: 1, name: 'Opfølgninger' }).waitFor();
  await settle(page);
}

test.each(['reduce', 'no-preference'] as const)('with motion %s', async (reducedMotion) => {
  const { agreed } = await addressesIn(app);
  const karla = await aPerson(browser, app.url, WIDTHS.desk, { reducedMotion });
  await noteWhatMoves(karla.page);
  await signIn(karla, 'karla@demo.example');
  await goesAbout(karla.page, agreed);
  if (reducedMotion === 'reduce') expect(await whatMoved(karla.page)).toEqual([]);
  await karla.leave();
});
