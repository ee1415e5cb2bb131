// The schema builder: every slice adds its types and fields to this one.

import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Context } from './context.ts';
import { GraphError } from './errors.ts';

/** Enough for the whole plan, the widest document of the screen; a list counts ten times its fields. */
export const COST_LIMIT = { complexity: 40_000, depth: 12, breadth: 2_000 };

export type Types = {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: CalendarDate; Output: CalendarDate };
    DateTime: { Input: Date; Output: Date | string };
  };
};

export const builder = new SchemaBuilder<Types>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 10,
    // The screen's own documents are known and few: counting their cost at each call guards nothing.
    limit: ({ settings }) => (settings.documents === 'open' ? COST_LIMIT : {}),
    complexityError: () => new GraphError('TOO_COMPLEX'),
  },
});

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({ description: 'Everything that can be changed. One call, one transaction.' });
