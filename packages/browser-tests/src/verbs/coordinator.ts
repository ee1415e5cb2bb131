// What a coordinator does with the worklist.

import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

export type Bucket = 'Overskredet' | 'Denne uge' | 'Senere';

/** One of the three counters. */
export function counter({ page }: Person, bucket: Bucket): Locator {
  return page
    .getByRole('group', { name: 'Vis opfølgninger efter frist' })
    .getByRole('button', { name: bucket });
}

/** The number a counter says, once it has one. */
export async function counted(nora: Person, bucket: Bucket): Promise<number> {
  const words = counter(nora, bucket);
  await words.filter({ hasText: /\d/ }).waitFor();
  return Number((await words.innerText()).replace(/\D/g, ''));
}

/** The names of the rows that can be recorded, in the order of the list. */
export async function rows({ page }: Person): Promise<string[]> {
  // Older rows stand until newer ones are there.
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await recordButtons(page).first().waitFor();
  return recordButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
}

const recordButtons = (page: Person['page']) =>
  page.getByRole('button', { name: /^Registrér udfald for/ });

/** Goes with Tab alone until the focus stands on a control whose name begins so. */
export async function tabsTo({ page }: Person, name: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`No way with Tab to ${name}`);
}

/** Opens the first row, says that the course goes on, and saves: without the mouse. */
export async function recordsContinuedByKeyboard(nora: Person): Promise<void> {
  const { page } = nora;
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: /^Udfald for/ }).waitFor();
  await page.locator('input[type=radio]:focus').waitFor();
  await page.keyboard.press('Space');
  await tabsTo(nora, 'Det var i dag');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Udfaldet er gemt.').waitFor();
}
