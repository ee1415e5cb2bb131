// What people do with the figures that are published quarter by quarter.

import type { Person } from './person.ts';

export async function goesToPunctuality({ page }: Person): Promise<void> {
  await page.goto('/sammenligning?fane=punktlighed');
  await page.getByLabel('Periode').waitFor();
}

/** The newest quarter that can be chosen; the two years stand before the quarters. */
export async function newestQuarter({ page }: Person): Promise<string> {
  const options = await page.getByLabel('Periode').locator('option').allInnerTexts();
  return options.find((option) => /^\d\. kvartal \d{4}$/.test(option)) ?? '';
}

/** Answers with the name of the quarter that has ended and is not published. */
export async function readsWhatWaits(person: Person): Promise<string> {
  await goesToPunctuality(person);
  const line = person.page.getByText(/ er slut og er ikke offentliggjort\.$/);
  await line.waitFor();
  return (await line.innerText()).split(' er slut')[0] ?? '';
}
