// What a practitioner does with a KI-plan, each verb as the hand does it.

import type { Locator } from 'playwright-core';
import type { RunningApp } from '../house/running-app.ts';
import { today } from './day.ts';
import type { Person } from './person.ts';

/** From the list of plans to the citizen's number, and search. */
export async function looksUp(karla: Person, cpr: string): Promise<void> {
  await karla.page.getByRole('link', { name: 'Ny KI-plan' }).click();
  await triesNumber(karla, cpr);
}

/** Types a number, or another one, and searches. */
export async function triesNumber({ page }: Person, cpr: string): Promise<void> {
  await page.getByLabel('CPR-nummer').fill(cpr);
  await page.getByRole('button', { name: 'Find borger' }).click();
}

/** Adds the citizen nobody knew, and starts the plan; answers with its id. */
export async function startsPlanFor({ page }: Person, name: string): Promise<string> {
  await page.getByLabel('Borgerens navn').fill(name);
  await page.getByRole('button', { name: 'Opret borgeren' }).click();
  await page.getByRole('button', { name: 'Start KI-planen' }).click();
  await page.waitForURL(/\/planer\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page.url().slice(-36);
}

/** A plan that Karla leads, Jonas takes part in, and both may change; found in the database. */
export async function sharedPlan(app: RunningApp): Promise<string> {
  const [plan] = await app.query<{ id: string }>(
    `select p.id from plan p join employee l on l.id = p.lead_id
     join participant d on d.plan_id = p.id join employee e on e.id = d.employee_id
     where l.email = 'karla@demo.example' and e.email = 'jonas@demo.example'
       and p.participants_may_change and p.status <> 'CLOSED' and d.left_on is null
     order by p.id limit 1`,
  );
  if (!plan) throw new Error('The fictive people share no plan');
  return plan.id;
}

/** One of the plan's five sections, open to write in. */
export async function opens({ page }: Person, section: string): Promise<Locator> {
  const place = page.getByRole('region', { name: section });
  const edit = place.getByRole('button', { name: `Ret ${section}` });
  const close = place.getByRole('button', { name: `Fold ${section} sammen` });
  await edit.or(close).waitFor();
  if (await edit.isVisible()) await edit.click();
  await close.waitFor();
  return place;
}

/** Waits until the page says that everything is saved. */
export async function seesItSaved({ page }: Person): Promise<void> {
  await page.getByText('Alt er gemt').first().waitFor();
}

export async function fillsInTheFacts(karla: Person): Promise<void> {
  const facts = await opens(karla, 'Stamoplysninger');
  await facts.getByRole('radio', { name: /i ambulant psykiatri/ }).check();
  await facts.getByLabel('Baggrund for planen').fill('Udskrevet for nylig og alene om det hele.');
  await facts.getByLabel('Dato for mødet').fill(today());
  await facts.getByLabel('Sted').fill('Rusmiddelcentret');
}

/** A colleague who has an account: found by name. */
export async function addsColleague(karla: Person, name: string): Promise<void> {
  const facts = await opens(karla, 'Stamoplysninger');
  await facts.getByRole('button', { name: 'Kollega' }).click();
  await facts.getByLabel('Søg efter navn, titel eller enhed').fill(name);
  // Whoever is often asked may stand among the suggestions too.
  const found = facts.getByRole('listitem').getByRole('button', { name: new RegExp(`^${name}`) });
  await found.click();
  await facts.getByText(`${name} er tilføjet.`).waitFor();
  await facts.getByRole('button', { name: 'Luk' }).click();
}

/** A professional without an account: typed in, with function and organisation. */
export async function addsProfessional(
  karla: Person,
  name: string,
  work: { function: string; organisation: string },
): Promise<void> {
  const facts = await opens(karla, 'Stamoplysninger');
  await facts.getByRole('button', { name: 'Anden fagperson' }).click();
  await facts.getByLabel('Navn', { exact: true }).fill(name);
  await facts.getByLabel('Funktion', { exact: true }).fill(work.function);
  await facts.getByLabel('Organisation', { exact: true }).fill(work.organisation);
  await facts.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await facts.getByText(`${name} er tilføjet.`).waitFor();
}

/** Notes that the citizen lets this party see the whole plan, for the first time or anew. */
export async function notesConsentFor(karla: Person, name: string): Promise<void> {
  const facts = await opens(karla, 'Stamoplysninger');
  const note = new RegExp(`^Notér (et nyt )?samtykke for ${name}$`);
  await facts.getByRole('button', { name: note }).click();
  await facts.getByRole('checkbox', { name: 'Hele planen' }).check();
  await facts.getByRole('radio', { name: 'Skriftligt' }).check();
  await facts.getByRole('button', { name: 'Gem samtykket' }).click();
  await facts.getByRole('button', { name: 'Gem samtykket' }).waitFor({ state: 'detached' });
}

export async function saysThereAreNoOtherPlans(karla: Person): Promise<void> {
  const mapping = await opens(karla, 'Afdækning');
  await mapping.getByRole('checkbox', { name: 'Borgeren har ingen andre planer' }).check();
}

export async function addsChallenge(karla: Person, words: string): Promise<void> {
  const challenges = await opens(karla, 'Udfordringer');
  await challenges.getByRole('button', { name: 'Tilføj primær udfordring' }).click();
  await challenges.getByLabel('Primær udfordring 1').fill(words);
}

export async function addsGoal(karla: Person, number: number, words: string): Promise<Locator> {
  const goals = await opens(karla, 'Fælles mål og indsatser');
  await goals.getByRole('button', { name: 'Tilføj mål' }).click();
  const goal = goals.getByRole('listitem', { name: `Mål ${number}`, exact: true });
  await goal.getByRole('textbox', { name: 'Mål', exact: true }).fill(words);
  return goal;
}

/** What is to be done about a goal: one responsible, one date. */
export async function addsIntervention(
  goal: Locator,
  number: number,
  it: { what: string; responsible: string; on: string },
): Promise<void> {
  await goal.getByRole('button', { name: 'Tilføj indsats' }).click();
  const row = goal.getByRole('listitem', { name: `Indsats ${number}`, exact: true });
  await row.getByLabel('Hvad skal der ske?').fill(it.what);
  await row.getByLabel('Ansvarlig').selectOption({ label: it.responsible });
  await row.getByLabel('Senest').fill(it.on);
  await row.getByLabel('Senest').press('Tab');
}

/** Agrees the plan at the meeting. */
export async function agrees({ page }: Person, version: number): Promise<void> {
  const agree = page.getByRole('button', { name: `Aftal version ${version}` });
  // Whoever asked in vain before has the question on the screen already.
  if ((await agree.getAttribute('aria-expanded')) !== 'true') await agree.click();
  await page.getByRole('button', { name: 'Ja, aftal' }).click();
  await page.getByRole('link', { name: `Version ${version}, aftalt` }).waitFor();
}
