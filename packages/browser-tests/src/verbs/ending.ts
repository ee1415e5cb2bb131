// What the lead and the coordinator do about the end of a plan.

import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

const section = ({ page }: Person): Locator => page.getByRole('region', { name: 'Afslut planen' });

/** Opens a plan and the form that closes it, and says that the course ended on a day (`dd-mm-yyyy`). */
export async function saysTheCourseEnded(
  karla: Person,
  planId: string,
  endedOn: string,
): Promise<Locator> {
  const { page } = karla;
  await page.goto(`/planer/${planId}`);
  await section(karla).getByRole('button', { name: 'Afslut planen …' }).click();
  await page.getByLabel('Hvorfor slutter planen?').selectOption('COURSE_FINISHED');
  await page.getByLabel('Forløbet sluttede').fill(endedOn);
  await page.keyboard.press('Tab');
  return page.getByRole('region', { name: 'Det sker, når du afslutter' });
}

/** Presses the button that closes, and waits for the words that take over. */
export async function closesThePlan(karla: Person): Promise<void> {
  await section(karla).getByRole('button', { name: 'Afslut planen', exact: true }).click();
  await karla.page.getByRole('heading', { name: 'Planen er slut' }).waitFor();
}

/** Narrows the worklist to one kind, whatever its date. */
export async function looksForKind({ page }: Person, kind: string, initials: string) {
  await page.goto('/opfoelgninger');
  await page.getByLabel('Slags').selectOption({ label: kind });
  await page.getByRole('searchbox', { name: 'Søg' }).fill(initials);
}

/** Opens an archived plan, which asks for a purpose. */
export async function opensWithPurpose({ page }: Person, planId: string): Promise<void> {
  await page.goto(`/planer/${planId}`);
  await page.getByLabel('Hvad skal du bruge planen til?').fill('Sletning efter arkivering');
  await page.getByRole('button', { name: 'Åbn med dette formål' }).click();
  await page.getByRole('heading', { name: 'Planen er slut' }).waitFor();
}

/** Says yes twice: once in words, once by repeating the reference. */
export async function erases({ page }: Person, reference: string): Promise<void> {
  await page.getByRole('button', { name: 'Slet planen …' }).click();
  await page.getByLabel(`Skriv referencen ${reference} for at bekræfte`).fill(reference);
  await page.getByRole('button', { name: 'Ja, slet for altid' }).click();
  await page.getByText('Planen er slettet. Her er beviset.').waitFor();
}
