// Counts what a hand does: every click, every field filled, every choice made, every key in place of a click.

import type { Locator, Page } from 'playwright-core';

/** What a person can do to a page, with the mouse or on the keyboard alone. */
export type Hands = {
  click: (target: Locator) => Promise<void>;
  /** Ticks a box, or one of a few choices in sight. */
  check: (target: Locator) => Promise<void>;
  /** Fills one field, whatever its length. */
  fill: (target: Locator, text: string) => Promise<void>;
  /** Chooses one option of a list by its label. */
  choose: (target: Locator, label: string) => Promise<void>;
};

export type Counted = Hands & {
  /** Interactions so far. Moving the focus, and the letters of one text, are none of their own. */
  count: () => number;
  /** Presses a key that does something: Enter, Space, an arrow. */
  press: (page: Page, key: string) => Promise<void>;
  /** Says the figure in the output of the tests, beside what it may be. */
  tell: (what: string, most: number) => void;
};

export const mouse: Hands = {
  click: (target) => target.click(),
  check: (target) => target.check(),
  fill: (target, text) => target.fill(text),
  choose: async (target, label) => void (await target.selectOption({ label })),
};

/** Begins to count what these hands do. Each journey has a count of its own. */
export function counting(hands: Hands = mouse): Counted {
  let count = 0;
  const counted = async (work: Promise<void>) => {
    await work;
    count += 1;
  };
  return {
    count: () => count,
    click: (target) => counted(hands.click(target)),
    check: (target) => counted(hands.check(target)),
    fill: (target, text) => counted(hands.fill(target, text)),
    choose: (target, label) => counted(hands.choose(target, label)),
    press: (page, key) => counted(page.keyboard.press(key)),
    tell: (what, most) => {
      // Standard output is taken by the report of the tests.
      process.stderr.write(`\n  ${what}: ${count} interactions, of at most ${most}\n`);
    },
  };
}
