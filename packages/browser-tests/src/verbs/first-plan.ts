// A whole first plan, section by section, by whatever hands: the same words for mouse and keyboard.

import type { Locator, Page } from 'playwright-core';
import type { Hands } from './counted.ts';
import { today } from './day.ts';

const MOTHER = 'Alva Demo-Fredag';
const SUPPORT = 'Ulla Demo-Ask';
const LEAD = 'Karla Demo-Vinter';

export type NewCitizen = { cpr: string; name: string };

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** Ends where the page says that all is saved: only then is the next thing done at leisure. */
const saved = (page: Page) => page.getByText('Alt er gemt').first().waitFor();

/** From the list of plans to an empty plan; answers with its id. */
async function startsPlan(page: Page, by: Hands, citizen: NewCitizen): Promise<string> {
  await by.click(page.getByRole('link', { name: 'Ny KI-plan' }));
  await by.fill(page.getByLabel('CPR-nummer'), citizen.cpr);
  await by.click(page.getByRole('button', { name: 'Find borger' }));
  await by.fill(page.getByLabel('Borgerens navn'), citizen.name);
  await by.click(page.getByRole('button', { name: 'Opret borgeren' }));
  await by.click(page.getByRole('button', { name: 'Start KI-planen' }));
  await page.waitForURL(/\/planer\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name: citizen.name }).waitFor();
  return page.url().slice(-36);
}

async function fillsInFacts(page: Page, by: Hands): Promise<void> {
  const facts = section(page, 'Stamoplysninger');
  await by.check(facts.getByRole('radio', { name: /i ambulant psykiatri/ }));
  await by.fill(
    facts.getByLabel('Baggrund for planen'),
    'Udskrevet for nylig og alene om det hele.',
  );
}

/** Somebody the unit often works with, of this profession; answers with the name. */
async function takesSuggested(facts: Locator, by: Hands, profession: RegExp): Promise<string> {
  const suggested = facts
    .getByRole('group', { name: 'Er tit med i jeres planer' })
    .getByRole('button')
    .filter({ hasText: profession })
    .first();
  const [name = ''] = (await suggested.innerText()).split('\n');
  await by.click(suggested);
  await facts.getByText(`${name} er tilføjet.`).waitFor();
  return name;
}

/**
 * Two who are suggested, of the unit itself and of the psychiatry, and two who are written. Answers
 * with the names of those who need the citizen's consent.
 */
async function addsParticipants(page: Page, by: Hands): Promise<string[]> {
  const facts = section(page, 'Stamoplysninger');
  const isAdded = (name: string) => facts.getByText(`${name} er tilføjet.`).waitFor();
  await takesSuggested(facts, by, /misbrugsbehandler/);
  const psychiatry = await takesSuggested(facts, by, /psykiatri/);
  await by.click(facts.getByRole('button', { name: 'Pårørende', exact: true }));
  await by.fill(facts.getByLabel('Navn', { exact: true }), MOTHER);
  await by.fill(facts.getByLabel('Relation til borgeren', { exact: true }), 'mor');
  await by.click(facts.getByRole('button', { name: 'Tilføj', exact: true }));
  await isAdded(MOTHER);
  await by.click(facts.getByRole('button', { name: 'Anden fagperson' }));
  await by.fill(facts.getByLabel('Navn', { exact: true }), SUPPORT);
  await by.fill(facts.getByLabel('Funktion', { exact: true }), 'bostøtte');
  await by.fill(facts.getByLabel('Organisation', { exact: true }), 'Næstved Kommune');
  await by.click(facts.getByRole('button', { name: 'Tilføj', exact: true }));
  await isAdded(SUPPORT);
  return [psychiatry, MOTHER, SUPPORT];
}

/** The citizen gives the usual consents, in writing; those of the plan's own unit need none. */
async function notesConsents(page: Page, by: Hands, names: readonly string[]): Promise<void> {
  const facts = section(page, 'Stamoplysninger');
  for (const name of names) {
    const give = facts.getByRole('button', { name: `Giv som sædvanlig, skriftligt: ${name}` });
    await by.click(give);
    await give.waitFor({ state: 'detached' });
  }
}

async function setsMeeting(page: Page, by: Hands, metOn: string): Promise<void> {
  await by.fill(page.getByLabel('Dato for mødet'), metOn);
  await by.fill(page.getByLabel('Sted', { exact: true }), 'Rusmiddelcentret');
}

async function mapsPlans(page: Page, by: Hands): Promise<void> {
  const mapping = section(page, 'Afdækning');
  for (const [kind, words] of [
    ['Behandlingsplan', ['Distriktspsykiatrien', 'Er i gang', 'Stabil medicin', 'Samtaler']],
    ['Jobplan', ['Jobcenter Næstved', 'Sat på pause', 'Praktik til foråret', 'Mentor']],
  ] as const) {
    await by.click(mapping.getByRole('button', { name: kind, exact: true }));
    const card = mapping.getByRole('group', { name: kind, exact: true });
    const fields = ['Ansvarlig', 'Status', 'Mål', 'Indsatser'] as const;
    for (const [at, field] of fields.entries()) {
      await by.fill(card.getByLabel(field, { exact: true }), words[at] ?? '');
    }
  }
}

async function writesChallenges(page: Page, by: Hands): Promise<void> {
  const challenges = section(page, 'Udfordringer');
  const words = ['Drikker for at falde til ro', 'Møder ikke til aftaler', 'Er meget alene'];
  for (const [at, text] of words.entries()) {
    if (at > 0) {
      await by.click(challenges.getByRole('button', { name: 'Tilføj primær udfordring' }));
    }
    await by.fill(challenges.getByLabel(`Primær udfordring ${at + 1}`), text);
  }
}

const GOALS = [
  [
    'Et mindre forbrug',
    'Jeg vil sove uden at drikke',
    'Samtale hver uge',
    LEAD,
    'Mål forbrug',
    LEAD,
  ],
  ['Et sted at bo', 'Min egen nøgle', 'Søg bolig sammen', SUPPORT, 'Lav et budget', SUPPORT],
  ['Ikke så alene', 'Nogen at spise med', 'Find et værested', SUPPORT, 'Ring om søndagen', MOTHER],
] as const;

/** Three goals with two interventions each; the second takes its responsible from the first. */
async function setsGoals(page: Page, by: Hands): Promise<void> {
  const goals = section(page, 'Fælles mål og indsatser');
  for (const [at, [title, own, first, who, second, whoNext]] of GOALS.entries()) {
    if (at > 0) await by.click(goals.getByRole('button', { name: 'Tilføj mål' }));
    const goal = goals.getByRole('listitem', { name: `Mål ${at + 1}`, exact: true });
    const row = (number: number) =>
      goal.getByRole('listitem', { name: `Indsats ${number}`, exact: true });
    await by.fill(goal.getByRole('textbox', { name: 'Mål', exact: true }), title);
    await by.fill(goal.getByLabel('Med borgerens egne ord'), own);
    await by.fill(row(1).getByLabel('Hvad skal der ske?'), first);
    await by.choose(row(1).getByLabel('Ansvarlig'), who);
    await by.click(goal.getByRole('button', { name: `Tilføj indsats til mål ${at + 1}` }));
    await by.fill(row(2).getByLabel('Hvad skal der ske?'), second);
    if (whoNext !== who) await by.choose(row(2).getByLabel('Ansvarlig'), whoNext);
  }
}

async function plansFollowUp(page: Page, by: Hands): Promise<void> {
  const followUp = section(page, 'Opfølgning');
  await by.click(followUp.getByRole('button', { name: /^Brug / }));
  await by.fill(followUp.getByLabel('Hvordan følger I op?'), 'Møde med alle deltagere.');
  await by.check(followUp.getByRole('radio', { name: 'Siger ja', exact: true }));
}

async function agreesFirst(page: Page, by: Hands): Promise<void> {
  await saved(page);
  await page.getByText('Alt er på plads').waitFor();
  await by.click(page.getByRole('button', { name: 'Aftal version 1' }));
  await by.click(page.getByRole('button', { name: 'Ja, aftal' }));
  await page.getByRole('link', { name: 'Version 1, aftalt' }).waitFor();
}

/** The whole of it, at a meeting on `metOn` (`dd-mm-yyyy`); answers with the plan's id. */
export async function makesFirstPlan(
  page: Page,
  by: Hands,
  citizen: NewCitizen,
  metOn = today(),
): Promise<string> {
  const planId = await startsPlan(page, by, citizen);
  await fillsInFacts(page, by);
  await notesConsents(page, by, await addsParticipants(page, by));
  await setsMeeting(page, by, metOn);
  for (const work of [mapsPlans, writesChallenges, setsGoals, plansFollowUp, agreesFirst]) {
    await work(page, by);
  }
  return planId;
}
