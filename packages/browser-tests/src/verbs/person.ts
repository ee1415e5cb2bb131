// What any person does: come in, sign in, go to a page, look at it.

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { startDevice } from '../house/browser.ts';

/** The password of every fictive person; it stands on the sign-in page of a demo. */
export const PASSWORD = 'Sammenhaeng-demo-2026';

/** The widths at which pages are looked at: an office screen and a phone. */
export const WIDTHS = { desk: { width: 1280, height: 900 }, phone: { width: 375, height: 800 } };

export type Person = { page: Page; context: BrowserContext; leave: () => Promise<void> };

const asInDenmark = (url: string, size: { width: number; height: number }) =>
  ({
    baseURL: url,
    viewport: size,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
  }) as const;

async function personIn(context: BrowserContext): Promise<Person> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return { page, context, leave: () => context.close() };
}

/** A person with a browser of their own: no cookie, Danish, without motion, unless told otherwise. */
export const aPerson = async (
  browser: Browser,
  url: string,
  size: { width: number; height: number } = WIDTHS.desk,
  otherwise: BrowserContextOptions = {},
): Promise<Person> =>
  personIn(await browser.newContext({ ...asInDenmark(url, size), ...otherwise }));

/** Whoever sits down at a device: what others left in its storage is there still. */
export const aPersonAt = async (folder: string, url: string): Promise<Person> =>
  personIn(await startDevice(folder, asInDenmark(url, WIDTHS.desk)));

/** Signs in with address and password, as on any day. */
export async function signIn({ page }: Person, email: string): Promise<void> {
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Adgangskode').fill(PASSWORD);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** Lets the page know that somebody is there, so that what waits for it comes too. */
export const touch = (page: Page): Promise<void> => page.keyboard.press('Shift');

/** Touches the page, and waits until all of it stands: no part is to come, nothing is being fetched. */
export async function settle(page: Page): Promise<void> {
  await touch(page);
  await page.waitForFunction(
    () => document.querySelector('[data-to-come], .aksel-skeleton') === null,
  );
}

/** What axe finds against WCAG 2.1 A and AA, as short sentences; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // There are no frames to look into, and so no second page is needed to put results together.
    .setLegacyMode()
    // Only what is wrong: the rest would be thousands of elements on a long list.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.map(
    (v) => `${v.id}: ${v.help} — ${v.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}
