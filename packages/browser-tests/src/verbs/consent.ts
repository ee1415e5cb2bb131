// What is done with consents: the plan they are about, and taking one back.

import type { RunningApp } from '../house/running-app.ts';
import type { Person } from './person.ts';

type Shared = {
  id: string;
  citizen: string;
  version: number;
  goal: string;
  consentId: string;
  partyName: string;
  guestName: string;
};

/** An agreed plan that Karla leads and Milo sees all of, under a consent to his unit. */
export async function sharedWithGuest(app: RunningApp): Promise<Shared> {
  const [plan] = await app.query<Shared>(
    `select p.id, c.name as citizen, p.version, k.id as "consentId", u.name as "partyName",
       m.name as "guestName",
       (select g.title from goal g where g.plan_id = p.id order by g.position limit 1) as goal
     from plan p join citizen c on c.id = p.citizen_id join employee l on l.id = p.lead_id
     join participant m on m.plan_id = p.id join employee e on e.id = m.employee_id
     join consent k on k.plan_id = p.id and k.unit_id = m.unit_id join unit u on u.id = k.unit_id
     where l.email = 'karla@demo.example' and e.email = 'milo@demo.example'
       and p.status = 'AGREED' and p.participants_may_change and m.left_on is null
       and cardinality(k.sections) = 5 and k.withdrawn_on is null and k.replaced_on is null
       and k.from_on <= current_date and k.to_on > current_date
     order by p.id limit 1`,
  );
  if (!plan) throw new Error('The fictive people share no plan under a consent');
  return plan;
}

/** Notes that the citizen takes the consent back; the section must be open. */
export async function withdrawsConsentOf({ page }: Person, partyName: string): Promise<void> {
  await page.getByRole('button', { name: `Træk samtykket for ${partyName} tilbage` }).click();
  await page.getByRole('button', { name: 'Træk samtykket tilbage' }).click();
  await page.getByRole('button', { name: 'Træk samtykket tilbage' }).waitFor({ state: 'detached' });
}
