// What a member of the steering group does with the comparison.

import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

/** Goes to one of the three questions. */
export async function asks({ page }: Person, tab: string): Promise<Locator> {
  await page.getByRole('tab', { name: tab }).click();
  const panel = page.getByRole('tabpanel', { name: tab });
  await panel.getByRole('heading', { level: 2 }).first().waitFor();
  return panel;
}

/** Unfolds the table beside a chart; answers with its rows as lines of words. */
export async function readsTable(panel: Locator): Promise<string[]> {
  await panel.getByRole('button', { name: 'Vis tabel' }).click();
  const table = panel.getByRole('table', { name: /^Tabel:/ });
  await table.waitFor();
  return (await table.getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
}

/** Saves the figure as a file and answers with what is in it. */
export async function saves({ page }: Person, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path());
}

/** Where a word of a chart begins or ends, in pixels from the top of the window. */
export const edge = (chart: Locator, word: string, side: 'top' | 'bottom'): Promise<number> =>
  chart
    .getByText(word, { exact: true })
    .first()
    .evaluate((element, which) => element.getBoundingClientRect()[which], side);
