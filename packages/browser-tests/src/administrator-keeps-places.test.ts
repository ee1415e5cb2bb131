// The administrator of a region keeps its places: by keyboard on a phone, and beside somebody else who does.

import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from './house/browser.ts';
import { expect } from './house/expect.ts';
import { type RunningApp, startApp } from './house/running-app.ts';
import { keyboardOf } from './verbs/keyboard.ts';
import { aPerson, type Person, signIn, WIDTHS } from './verbs/person.ts';

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

/** Bo, with the places in front of him. */
async function bo(size: { width: number; height: number } = WIDTHS.desk): Promise<Person> {
  const person = await aPerson(browser, app.url, size);
  await signIn(person, 'bo@demo.example');
  await person.page.goto('/administration?fane=kommuner');
  await person.page.getByRole('table', { name: 'Kommuner i Klynge Syd' }).waitFor();
  return person;
}

test('a municipality moves to another cluster by keyboard on a phone, and what that changes is told first', async () => {
  const { page, leave } = await bo(WIDTHS.phone);
  const hands = keyboardOf(page);
  await hands.click(page.getByRole('button', { name: 'Ret Faxe', exact: true }));
  const form = page.getByRole('region', { name: 'Ret Faxe' });
  await hands.fill(form.getByLabel('Indbyggere'), '37.900');
  // Past the day and its calendar to the clusters, and on to the next of them.
  for (const key of ['Tab', 'Tab', 'Tab', 'ArrowDown']) await page.keyboard.press(key);
  await form.getByText(/også for tidligere perioder/).waitFor();
  await hands.click(form.getByRole('button', { name: 'Gem' }));
  await page.getByText('Faxe er gemt.').waitFor();
  const moved = page.getByRole('table', { name: 'Kommuner i Klynge Øst' });
  await expect(moved.getByRole('row', { name: /^Faxe/ })).toContainText('37.900');
  // The line it was opened from is gone, and the focus is not lost with it.
  await expect
    .poll(() => page.evaluate(() => document.activeElement === document.body))
    .toBe(false);
  await leave();
});

test('who is second sees what stands now, keeps what they typed, and may save it', async () => {
  const [first, second] = [await bo(), await bo()];
  await second.page.getByRole('button', { name: 'Ny formand for Klynge Vest' }).click();
  const form = second.page.getByRole('region', { name: 'Ny formand for Klynge Vest' });
  await form.getByLabel('Kommune').selectOption({ label: 'Holbæk' });
  await form.getByLabel('Formand fra').fill('1/1-2027');

  await first.page.getByRole('button', { name: 'Ny formand for Klynge Vest' }).click();
  const theirs = first.page.getByRole('region', { name: 'Ny formand for Klynge Vest' });
  await theirs.getByLabel('Kommune').selectOption({ label: 'Sorø' });
  await theirs.getByLabel('Formand fra').fill('1/10-2026');
  await theirs.getByRole('button', { name: 'Gem' }).click();
  await first.page.getByText('Klynge Vest er gemt.').waitFor();

  await form.getByRole('button', { name: 'Gem' }).click();
  await form.getByText(/Nyeste formand er nu: Sorø, fra 01-\u206010-\u20602026/).waitFor();
  await expect(form.getByLabel('Formand fra')).toHaveValue('01-01-2027');
  await form.getByRole('button', { name: 'Gem' }).click();
  await second.page.getByText('Klynge Vest er gemt.').waitFor();
  await second.page
    .getByText(/Holbæk, fra 01-\u206001-\u20602027/)
    .first()
    .waitFor();
  await first.leave();
  await second.leave();
});
