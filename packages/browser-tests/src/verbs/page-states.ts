// The states of pages that are worth a look: a form that is open, a choice that was made.

import type { Locator, Page } from 'playwright-core';

export const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

/** A cluster and one of its municipalities, each with its forms folded out. */
export async function openPlaces(page: Page): Promise<void> {
  await press('Ny formand for Klynge Syd')(page);
  await press('Ret nyeste formand for Klynge Syd')(page);
  await press('Fjern perioden')(page);
  await press('Ret Faxe')(page);
  await page.getByLabel('Klynge', { exact: true }).selectOption('Klynge Øst');
  await page.getByText('Alle formænd').first().click();
}

export const type = (label: string, words: string, button: string) => async (page: Page) => {
  await page.getByLabel(label).fill(words);
  await page.getByRole('button', { name: button }).click();
};

export async function entersAnswer(page: Page): Promise<void> {
  await press(/^Skriv svar fra/)(page);
  await page.getByRole('form', { name: /^Svar fra/ }).waitFor();
}

export async function openEverySection(page: Page): Promise<void> {
  const edit = page.getByRole('button', { name: /^Ret (Stam|Afd|Udf|Fælles|Opf)/ });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  while (await edit.first().isVisible()) await edit.first().click();
  await page.getByLabel('Hvordan følger I op?').waitFor();
}

/** Begins to go through the plan, unless that was begun before. */
export async function beginsReview(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: 'Gennemgå planen' });
  const [open, begin] = ['Gennemgå planen', 'Begynd gennemgangen'].map((name) =>
    panel.getByRole('button', { name }),
  ) as [Locator, Locator];
  const begun = panel.getByText(/\d gennemgået/);
  await open.or(begin).or(begun).first().waitFor();
  if (await open.isVisible()) await open.click();
  if (await begin.isVisible()) await begin.click();
  await begun.waitFor();
}

export const openProgramme = (which: 'first' | 'last') => async (page: Page) => {
  await page.locator('main a[href^="/programmer/"]')[which]().click();
  await page.waitForURL(/programmer\/.+/);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Somebody is being named, and it is asked whether the round is to be locked. */
export async function askBeforeLocking(page: Page): Promise<void> {
  await press('Vælg person: Stevns')(page);
  await page.getByLabel('Hvem svarer for Stevns?').waitFor();
  await press('Lås runden')(page);
  await page.getByRole('button', { name: 'Lås runden nu' }).waitFor();
}

export async function chooseLeaver(page: Page): Promise<void> {
  await page.getByLabel('Hvis planer skal overdrages?').selectOption({ index: 1 });
  await page.getByRole('button', { name: /^Send \d+ forslag/ }).waitFor();
}

export async function chooseFunnel(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Tragt' }).click();
}

/** Draws a sample, so that the panel it is signed in stands there. */
export async function drawSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Udvælg stikprøve' }).click();
  await page.getByRole('table').waitFor();
}
