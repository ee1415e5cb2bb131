// Looks at every page as whoever it is for: what axe objects to, and whether it scrolls sideways.

import type { Browser, Page } from 'playwright-core';
import { NOBODY, type PageToSee } from './pages.ts';
import { accessibilityProblems, aPerson, settle, signIn, WIDTHS } from './person.ts';

/** 1280 px at 400 %: so many are left. */
const ZOOMED = { width: 320, height: 480 };

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

/** On an office screen, made as narrow as a phone, and at 400 %: all of it without loading it anew. */
async function problemsAtEachWidth(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const [width, size] of Object.entries(WIDTHS)) {
    await page.setViewportSize(size);
    await settle(page);
    problems.push(...(await accessibilityProblems(page)).map((one) => `${width}: ${one}`));
  }
  if (await scrollsSideways(page)) problems.push('At 400 % the page scrolls sideways');
  return problems;
}

/** The problems of each of somebody's pages; empty when all is well. */
export async function problemsOf(
  browser: Browser,
  url: string,
  { who, pages }: { who: string; pages: readonly PageToSee[] },
): Promise<Record<string, string[]>> {
  const person = await aPerson(browser, url);
  if (who !== NOBODY) await signIn(person, `${who}@demo.example`);
  const found: Record<string, string[]> = {};
  for (const page of pages) {
    await person.page.setViewportSize(WIDTHS.desk);
    await shows(person.page, page);
    const problems = await problemsAtEachWidth(person.page);
    if (problems.length > 0) found[page.name] = problems;
  }
  await person.leave();
  return found;
}
