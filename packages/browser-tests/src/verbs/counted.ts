// Counts what a hand does: every click, every field filled, every choice made, every key in place of a click.

import type { Locator, Page } from 'playwright-core';

export type Counted = {
  /** Interactions so far. Moving the focus with Tab, and the letters of one text, are none of their own. */
  count: () => number;
  click: (target: Locator) => Promise<void>;
  /** Ticks a box or a choice of a few in sight. */
  check: (target: Locator) => Promise<void>;
  /** Fills one field, whatever its length. */
  fill: (target: Locator, text: string) => Promise<void>;
  /** Chooses one option of a list by its label. */
  choose: (target: Locator, label: string) => Promise<void>;
  /** Presses a key that does something: Enter, Space, an arrow. */
  press: (page: Page, key: string) => Promise<void>;
  /** Says the figure in the output of the tests, beside what it may be. */
  tell: (what: string, most: number) => void;
};

/** Begins to count. Each journey has a count of its own. */
export function counting(): Counted {
  let count = 0;
  const counted = async (work: () => Promise<unknown>) => {
    await work();
    count += 1;
  };
  return {
    count: () => count,
    click: (target) => counted(() => target.click()),
    check: (target) => counted(() => target.check()),
    fill: (target, text) => counted(() => target.fill(text)),
    choose: (target, label) => counted(() => target.selectOption({ label })),
    press: (page, key) => counted(() => page.keyboard.press(key)),
    tell: (what, most) => {
      // Standard output is taken by the report of the tests.
      process.stderr.write(`\n  ${what}: ${count} interactions, of at most ${most}\n`);
    },
  };
}
