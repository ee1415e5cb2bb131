// Every page against WCAG 2.1 AA on an office screen, and where the focus goes.

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { addressesIn, namesOfPages, pagesOf } from './verbs/pages.ts';
import { aPerson, signIn, WIDTHS } from './verbs/person.ts';
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
    await problemsOf(browser, app.url, { who, pages }, { size: WIDTHS.desk, zoom: false }),
  ).toEqual({});
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
