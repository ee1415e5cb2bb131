// What a tovholder does with the meeting: on the plan's page, and on the shared screen.

import type { Locator } from 'playwright-core';
import type { RunningApp } from '../house/running-app.ts';
import type { Person } from './person.ts';

/** An agreed plan that Karla leads, with a relative and no meeting to come; and the relative's name. */
export async function planToMeetAbout(app: RunningApp): Promise<{ id: string; relative: string }> {
  const [plan] = await app.query<{ id: string; relative: string }>(
    `select p.id, d.name as relative from plan p join employee l on l.id = p.lead_id
     join participant d on d.plan_id = p.id and d.kind = 'RELATIVE' and d.left_on is null
     where l.email = 'karla@demo.example' and p.status = 'AGREED'
       and not exists (select from meeting m where m.plan_id = p.id and m.state in ('PLANNED', 'CALLED'))
     order by p.id limit 1`,
  );
  if (!plan) throw new Error('Karla leads no plan with a relative');
  return plan;
}

/** The card of meetings on the plan's page. */
export const card = ({ page }: Person): Locator =>
  page.getByRole('region', { name: 'Møde', exact: true }).first();

export type MeetingWish = { on: string; from: string; to: string; place: string };

/** Plans a meeting; answers once the card says when it is. */
export async function plansMeeting(karla: Person, wish: MeetingWish): Promise<void> {
  const form = card(karla);
  await form.getByRole('button', { name: 'Planlæg møde' }).click();
  await form.getByLabel('Dag', { exact: true }).fill(wish.on);
  await form.getByLabel('Begynder').fill(wish.from);
  await form.getByLabel('Slutter').fill(wish.to);
  await form.getByLabel('Sted', { exact: true }).fill(wish.place);
  await form.getByRole('button', { name: 'Planlæg mødet' }).click();
}

export async function callsMeeting(karla: Person): Promise<void> {
  await card(karla).getByRole('button', { name: 'Indkald til mødet' }).click();
  await card(karla).getByText('Indkaldt', { exact: true }).waitFor();
}

/** Enters an answer off a reply slip. */
export async function entersAnswer(
  karla: Person,
  name: string,
  it: { answer: string; words: string },
): Promise<void> {
  await card(karla)
    .getByRole('button', { name: `Skriv svar fra ${name}` })
    .click();
  const form = card(karla).getByRole('form', { name: `Svar fra ${name}` });
  await form.getByRole('radio', { name: it.answer, exact: true }).check();
  await form.getByRole('textbox').fill(it.words);
  await form.getByRole('button', { name: 'Gem svaret' }).click();
  await card(karla).getByText(`Svaret fra ${name} er gemt.`).waitFor();
}

/** From the card to the shared screen. */
export async function startsMeeting(karla: Person): Promise<void> {
  await card(karla).getByRole('link', { name: 'Start mødet' }).click();
  await karla.page.getByRole('heading', { level: 1, name: 'Velkommen' }).waitFor();
}

/** Goes on with the arrow key until this is the heading. */
export async function goesOnTo({ page }: Person, heading: string): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: heading });
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if (await title.isVisible()) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No way by the arrow key to ${heading}`);
}

export async function writesDecision({ page }: Person, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj beslutning' }).click();
  const field = page.getByRole('textbox', { name: /^Beslutning \d/ }).last();
  await field.fill(words);
  await field.blur();
  await page.getByText('Alt er gemt').waitFor();
}
