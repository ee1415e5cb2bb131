// A share with how sure it is, the period it is of, and the stamp without which it is not compared.

import type { CellState } from '@sammenhaeng/domain/comparison/small-numbers';
import { wilson } from '@sammenhaeng/domain/comparison/wilson';
import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import type { Period } from '@sammenhaeng/domain/comparison/published-periods';
import type { Published } from '@sammenhaeng/domain/comparison/publish-year';

const CellStateRef = builder.enumType('CellState', {
  description:
    'Whether a number can be shown. Zero, hidden and nothing are three different things.',
  values: {
    SHOWN: { description: 'It is shown; it may be zero.' },
    HIDDEN: { description: 'So small that somebody could be recognised, or would give such away.' },
    NONE: { description: 'There was nothing to count.' },
  },
});

export type Proportion = {
  state: CellState;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
};

const UNKNOWN = { numerator: null, denominator: null, share: null, low: null, high: null };

/** The share with its Wilson interval; nothing but the state where it is not shown. */
export function proportionOf({ state, numerator, denominator }: Published): Proportion {
  const interval = state === 'SHOWN' ? wilson(numerator, denominator) : null;
  if (!interval) return { state, ...UNKNOWN };
  return { state, numerator, denominator, share: numerator / denominator, ...interval };
}

export const ProportionRef = builder.objectRef<Proportion>('Proportion').implement({
  description:
    'A proportion with its Wilson 95 % interval; every number is null where `state` is not SHOWN.',
  extensions: NO_PERSON,
  fields: (t) => ({
    state: t.expose('state', { type: CellStateRef, description: 'Whether it can be shown.' }),
    numerator: t.exposeInt('numerator', { nullable: true, description: 'How many.' }),
    denominator: t.exposeInt('denominator', { nullable: true, description: 'Out of how many.' }),
    share: t.exposeFloat('share', { nullable: true, description: 'The proportion, 0 to 1.' }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'Lower end of the interval, 0 to 1.',
    }),
    high: t.exposeFloat('high', { nullable: true, description: 'Upper end, 0 to 1.' }),
  }),
});

export const PeriodRef = builder.objectRef<Period>('Period').implement({
  description:
    'A fixed period: readers cannot choose their own, so that nobody is found by subtracting two.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', {
      description: '`2026-Q3` for a quarter, `12M-2026-Q3` for the four that end with it.',
    }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'First day.' }),
    toOn: t.expose('toOn', { type: 'Date', description: 'Last day.' }),
  }),
});

/** What the argument `preview` of a figure does. */
export const PREVIEW =
  'As it will be when the next quarter is published, for the programme coordinator alone. Null for everybody else, and the try is logged.';
