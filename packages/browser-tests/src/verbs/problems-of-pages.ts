// Looks at every page as whoever it is for: what axe objects to, and whether it scrolls sideways.

import type { Browser, Page } from 'playwright-core';
import { NOBODY, type PageToSee } from './pages.ts';
import { accessibilityProblems, aPerson, settle, signIn } from './person.ts';

type Size = { width: number; height: number };

/** How wide the page is looked at; `zoom` looks at 400 % too. */
export type View = { size: Size; zoom: boolean };

/** 1280 px at 400 %: so many are left. */
const ZOOMED: Size = { width: 320, height: 480 };

async function shows(page: Page, { path, arrange }: PageToSee): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // What waits for somebody to be there is looked at as well.
  await settle(page);
  await arrange?.(page);
  await settle(page);
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

/** The problems of each of somebody's pages; empty when all is well. */
export async function problemsOf(
  browser: Browser,
  url: string,
  { who, pages }: { who: string; pages: readonly PageToSee[] },
  { size, zoom }: View,
): Promise<Record<string, string[]>> {
  const person = await aPerson(browser, url, size);
  if (who !== NOBODY) await signIn(person, `${who}@demo.example`);
  const found: Record<string, string[]> = {};
  for (const page of pages) {
    await shows(person.page, page);
    const problems = await accessibilityProblems(person.page);
    if (zoom) {
      if (await scrollsSideways(person.page)) problems.push('At 400 % the page scrolls sideways');
      await person.page.setViewportSize(size);
    }
    if (problems.length > 0) found[page.name] = problems;
  }
  await person.leave();
  return found;
}
