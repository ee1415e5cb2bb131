// Putting goals in order with the mouse or a finger, and holding two versions against each other.

import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../house/running-app.ts';
import type { Person } from './person.ts';

/** An agreed plan of Karla's with nothing new in it, two goals and two plans from elsewhere. */
export async function agreedPlan(app: RunningApp): Promise<string> {
  const [plan] = await app.query<{ id: string }>(
    `select p.id from plan p join employee l on l.id = p.lead_id
     where l.email = 'karla@demo.example' and p.status = 'AGREED' and not p.has_unagreed_changes
       and (select count(*) from goal g where g.plan_id = p.id) >= 2
       and (select count(*) from existing_plan x where x.plan_id = p.id) >= 2
     order by p.id limit 1`,
  );
  if (!plan) throw new Error('Karla has no such plan');
  return plan.id;
}

const middleOf = async (place: Locator): Promise<{ x: number; y: number }> => {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('Nothing there to take hold of');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The handle of a goal; it is for the pointer alone, and has no role. */
const handleOf = (page: Page, number: number): Locator =>
  page.getByRole('listitem', { name: `Mål ${number}`, exact: true }).locator('[data-handle]');

/** Up over the card above, which is folded to its title while the handle is held. */
const UP = -130;

export async function dragsUpWithMouse({ page }: Person, number: number): Promise<void> {
  const { x, y } = await middleOf(handleOf(page, number));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 20, { steps: 4 });
  await page.mouse.move(x, y + UP, { steps: 8 });
  await page.mouse.up();
}

/** A finger, as the browser tells of it; needs a device with touch. */
export async function dragsUpWithFinger(person: Person, number: number): Promise<void> {
  const { page, context } = person;
  const { x, y } = await middleOf(handleOf(page, number));
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch('touchStart', y);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', y + (UP * step) / 8);
  await touch('touchEnd');
  await finger.detach();
}

/** The titles in the order of the screen, once the form is there. */
export async function titlesOf(page: Page): Promise<string[]> {
  const titles = page.getByRole('textbox', { name: 'Mål', exact: true });
  await titles.first().waitFor();
  return titles.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}
