// What people do with a round of self-assessment: run it, and answer in it.

import type { Locator, Page } from 'playwright-core';
import { keyboardOf } from './keyboard.ts';
import type { Person } from './person.ts';

/** The open round's place on the page of whoever runs it. */
export const openRound = ({ page }: Person, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** Opens a round to be answered by a day (`dd-mm-yyyy`). */
export async function opensRound({ page }: Person, title: string, answerBy: string) {
  await page.getByRole('button', { name: 'Åbn en ny runde' }).click();
  await page.getByLabel('Rundens navn').fill(title);
  await page.getByLabel('Svar senest').fill(answerBy);
  await page.getByRole('button', { name: 'Åbn runden' }).click();
  await page.getByText(`${title} er åben.`).waitFor();
}

/** Names somebody by the words of the choice. */
export async function names({ page }: Person, municipality: string, words: string) {
  await page.getByRole('button', { name: `Vælg person: ${municipality}` }).click();
  const choice = page.getByLabel(`Hvem svarer for ${municipality}?`);
  await choice.selectOption({ label: words });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByRole('button', { name: `Vælg en til: ${municipality}` }).waitFor();
}

/** Locks a round, and answers with what was said before it was done. */
export async function locks({ page }: Person, title: string): Promise<string> {
  await page.getByRole('button', { name: 'Lås runden' }).click();
  const question = page.getByRole('region', { name: `Lås ${title}?` });
  const said = await question.innerText();
  await question.getByRole('button', { name: 'Lås runden nu' }).click();
  await page.getByText(`${title} er låst.`).waitFor();
  return said;
}

export async function publishes({ page }: Person, title: string): Promise<void> {
  await page.getByRole('button', { name: `Offentliggør: ${title}` }).click();
  const question = page.getByRole('region', { name: `Offentliggør ${title}?` });
  await question.getByText(/Det kan ikke gøres om/).waitFor();
  await question.getByRole('button', { name: 'Offentliggør nu' }).click();
  await page.getByText(`${title} er offentliggjort.`).waitFor();
}

/** One recommendation by its number. */
export const line = (page: Page, number: number): Locator =>
  page.getByRole('region', { name: new RegExp(`^${number} `) });

/** Goes by Tab to the level and the sentence, and waits until the answer is saved. */
export async function answersByKeyboard(
  { page }: Person,
  number: number,
  level: number,
  evidence: string,
): Promise<void> {
  const hands = keyboardOf(page);
  const place = line(page, number);
  await hands.check(place.getByRole('radio', { name: new RegExp(`^${level} `) }));
  await hands.fill(place.getByLabel('Hvordan ved I det?'), evidence);
  await page.keyboard.press('Tab');
  await place.getByText('Besvaret', { exact: true }).waitFor();
  await place.getByText('Gemt', { exact: true }).waitFor();
}
