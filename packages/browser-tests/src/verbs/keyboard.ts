// Hands that have no mouse: Tab to get there, Enter, Space and the arrows to do it, letters to write.

import type { Locator, Page } from 'playwright-core';
import type { Hands } from './counted.ts';

/** Further than this from one field to the next nobody would go. */
const MOST_TABS = 150;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the focus is there. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${String(target)}`);
}

/** A group of radios is one stop on the way: the arrows move inside it. */
async function reachRadio(page: Page, target: Locator): Promise<void> {
  const isThere = () =>
    target.evaluate(
      (element) =>
        document.activeElement instanceof HTMLInputElement &&
        element instanceof HTMLInputElement &&
        document.activeElement.name === element.name,
    );
  for (let tabs = 0; tabs <= MOST_TABS && !(await isThere()); tabs += 1) {
    await page.keyboard.press('Tab');
  }
  for (let moves = 0; moves < 10 && !(await hasFocus(target)); moves += 1) {
    await page.keyboard.press('ArrowDown');
  }
}

export const keyboardOf = (page: Page): Hands => ({
  click: async (target) => {
    await reach(page, target);
    await page.keyboard.press('Enter');
  },
  check: async (target) => {
    await target.waitFor();
    await reachRadio(page, target);
    if (!(await target.isChecked())) await page.keyboard.press('Space');
  },
  fill: async (target, text) => {
    await reach(page, target);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  choose: async (target, label) => {
    await reach(page, target);
    // A list is searched by the letters of the wanted line.
    await page.keyboard.type(label);
    const chosen = await target.locator('option:checked').innerText();
    if (chosen !== label) throw new Error(`"${chosen}" was chosen for "${label}"`);
  },
});
