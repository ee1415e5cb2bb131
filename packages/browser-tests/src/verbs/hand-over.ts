// What people do when a plan gets a new lead.

import type { RunningApp } from '../house/running-app.ts';
import type { Person } from './person.ts';

/** A plan of this person that nobody is asked about and that the other is not on. */
export async function planOnlyOf(app: RunningApp, lead: string, other: string): Promise<string> {
  const [plan] = await app.query<{ id: string }>(
    `select p.id from plan p join employee l on l.id = p.lead_id
     where l.email = $1 and p.status = 'AGREED'
       and not exists (select from hand_over h where h.plan_id = p.id)
       and not exists (select from participant x join employee e on e.id = x.employee_id
         where x.plan_id = p.id and e.email = $2)
       and exists (select from follow_up f join participant x on x.id = f.responsible_id
         where f.plan_id = p.id and f.done_on is null and x.employee_id = p.lead_id)
     order by p.id limit 1`,
    [lead, other],
  );
  if (!plan) throw new Error(`${lead} leads no plan without ${other}`);
  return plan.id;
}

/** On the plan's page: asks somebody to lead it. */
export async function asks({ page }: Person, name: string, knowThis: string): Promise<void> {
  const leads = page.getByRole('region', { name: 'Tovholdere' });
  await leads.getByRole('button', { name: 'Overdrag planen' }).click();
  await leads.getByLabel('Hvem skal overtage?').fill(name.slice(0, 6));
  await leads.getByRole('button', { name: new RegExp(name) }).click();
  await leads.getByLabel('Det skal du vide').fill(knowThis);
  await leads.getByRole('button', { name: `Spørg ${name}` }).click();
  await page.getByText(`${name} er bedt om at overtage planen`).waitFor();
}

/** From the first page, by the line that tells of it, to the proposals. */
export async function readsWhatIsAsked({ page }: Person): Promise<void> {
  await page.goto('/planer');
  await page.getByRole('link', { name: 'Læs og svar' }).click();
  await page.getByRole('heading', { name: 'Du er bedt om at overtage' }).waitFor();
}

/** The card of a proposal, found by what one is to know. */
export const proposalSaying = ({ page }: Person, knowThis: string) =>
  page.getByRole('listitem').filter({ hasText: knowThis });
