// What a tovholder does at the second meeting on a plan.

import type { Locator } from 'playwright-core';
import type { Counted } from './counted.ts';

/** Says one of the three words of a line; one that leaves the plan has no words to choose any more. */
export async function says(
  panel: Locator,
  by: Counted,
  line: string | RegExp,
  word: string,
  after: 'STAYS' | 'GONE' = 'STAYS',
): Promise<void> {
  const words = panel.getByRole('toolbar', { name: line });
  const choice = words.getByRole('button', { name: word, exact: true });
  await by.click(choice);
  if (after === 'GONE' || word === 'Afsluttet') await words.waitFor({ state: 'detached' });
  else await words.getByRole('button', { name: word, exact: true, pressed: true }).waitFor();
}

/** Settles an open promise that needs one more word. */
export async function settles(
  ledger: Locator,
  by: Counted,
  promise: string,
  word: string,
): Promise<void> {
  const row = ledger.getByRole('listitem').filter({ hasText: promise });
  await by.click(row.getByRole('button', { name: word, exact: true }));
  await by.click(row.getByRole('button', { name: 'Gem', exact: true }));
  await ledger.getByRole('button', { name: `Fortryd: ${promise}` }).waitFor();
}
