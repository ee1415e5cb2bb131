// What a programme costs, line by line and in total.

import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';

export type BudgetLineRow = { title: string; amount: number; currency: string };
export type BudgetTotalRow = { amount: number; currency: string };

/** One total a currency, in the order they first come; hours and crowns are not added together. */
export function budgetTotals(lines: readonly BudgetLineRow[]): BudgetTotalRow[] {
  const totals = new Map<string, number>();
  for (const { amount, currency } of lines) {
    totals.set(currency, (totals.get(currency) ?? 0) + amount);
  }
  return [...totals].map(([currency, amount]) => ({ amount, currency }));
}

const CURRENCY = '`DKK`, `SEK`, or `hours/week` where time is given instead of money.';

export const BudgetLineRef = builder.objectRef<BudgetLineRow>('BudgetLine').implement({
  description: 'One thing that money or time is set aside for.',
  extensions: NO_PERSON,
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is for.' }),
    amount: t.exposeInt('amount', { description: 'How much, in whole units of the currency.' }),
    currency: t.exposeString('currency', { description: CURRENCY }),
  }),
});

export const BudgetTotalRef = builder.objectRef<BudgetTotalRow>('BudgetTotal').implement({
  description: 'The sum of the lines in one currency.',
  extensions: NO_PERSON,
  fields: (t) => ({
    amount: t.exposeInt('amount', { description: 'The sum, in whole units of the currency.' }),
    currency: t.exposeString('currency', { description: CURRENCY }),
  }),
});
