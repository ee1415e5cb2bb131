// Every page against WCAG 2.1 AA, on an office screen and a phone, and zoomed in to 400 %.

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { addressesIn, namesOfPages, NOBODY, type PageToSee, pagesOf } from './verbs/pages.ts';
import { accessibilityProblems, aPerson, signIn, WIDTHS } from './verbs/person.ts';

jest.setTimeout(180_000);

/** 1280 px at 400 %: so many are left. */
const ZOOMED = { width: 320, height: 480 };

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

async function shows(page: Page, { path, arrange }: PageToSee): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await arrange?.(page);
  await page.waitForLoadState('networkidle');
}

/** Whether the page itself can be scrolled to the side, once charts have taken their new width. */
async function scrollsSideways(page: Page): Promise<boolean> {
  const fits = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth;
  };
  await page.setViewportSize(ZOOMED);
  const settled = await page.waitForFunction(fits, null, { timeout: 2_000 }).catch(() => null);
  return settled === null;
}

describe.each(Object.entries(WIDTHS))('%s', (width, size) => {
  test.each(namesOfPages)('what %s sees has nothing that axe objects to', async (who, names) => {
    const person = await aPerson(browser, app.url, size);
    if (who !== NOBODY) await signIn(person, `${who}@demo.example`);
    const pages = people.find((one) => one.who === who)?.pages ?? [];
    expect(pages.map(({ name }) => name)).toEqual(names);
    const found: Record<string, string[]> = {};
    for (const page of pages) {
      await shows(person.page, page);
      const problems = await accessibilityProblems(person.page);
      if (width === 'phone') {
        if (await scrollsSideways(person.page)) problems.push('At 400 % the page scrolls sideways');
        await person.page.setViewportSize(size);
      }
      if (problems.length > 0) found[page.name] = problems;
    }
    await person.leave();
    expect(found).toEqual({});
  });
});

test('the first Tab offers to skip to the content', async () => {
  const nora = await aPerson(browser, app.url);
  await signIn(nora, 'nora@demo.example');
  await nora.page.goto('/opfoelgninger');
  await nora.page.getByRole('heading', { level: 1 }).waitFor();
  await nora.page.keyboard.press('Tab');
  const skip = nora.page.getByRole('link', { name: 'Gå til indholdet' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await nora.page.keyboard.press('Enter');
  expect(await nora.page.evaluate(() => document.activeElement?.id)).toBe('indhold');
  await nora.leave();
});

test('going to another page puts the focus on its heading', async () => {
  const karla = await aPerson(browser, app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.getByRole('link', { name: 'Sammenligning' }).click();
  await karla.page.locator('h1:focus', { hasText: 'Sammenligning' }).waitFor();
  expect(await karla.page.title()).toMatch(/^Sammenligning/);
  await karla.leave();
});
