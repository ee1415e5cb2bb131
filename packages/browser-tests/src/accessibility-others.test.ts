// Everybody else's pages against WCAG 2.1 AA, and where the focus goes.

import { test } from '@jest/globals';
import { expect } from './house/expect.ts';
import { looksAtEveryPage } from './house/looks-at-every-page.ts';
import { aPerson, signIn } from './verbs/person.ts';

const house = looksAtEveryPage((who) => who !== 'karla');

test('the first Tab offers to skip to the content', async () => {
  const nora = await aPerson(house.browser, house.app.url);
  await signIn(nora, 'nora@demo.example');
  await nora.page.goto('/opfoelgninger');
  await nora.page.getByRole('heading', { level: 1 }).waitFor();
  await nora.page.keyboard.press('Tab');
  const skip = nora.page.getByRole('link', { name: 'Gå til indholdet' });
  await expect.poll(() => skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await nora.page.keyboard.press('Enter');
  await expect.poll(() => nora.page.evaluate(() => document.activeElement?.id)).toBe('indhold');
  await nora.leave();
});

test('going to another page puts the focus on its heading', async () => {
  const karla = await aPerson(house.browser, house.app.url);
  await signIn(karla, 'karla@demo.example');
  await karla.page.getByRole('link', { name: 'Sammenligning' }).click();
  await karla.page.locator('h1:focus', { hasText: 'Sammenligning' }).waitFor();
  await expect.poll(() => karla.page.title()).toMatch(/^Sammenligning/);
  await karla.leave();
});
