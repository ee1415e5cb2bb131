// Calendar dates and instants as they cross the wire.

import { isCalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { builder } from './builder.ts';
import { GraphError } from './errors.ts';

builder.scalarType('Date', {
  description: 'A calendar date in Europe/Copenhagen, `yyyy-mm-dd`.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    throw new GraphError('BAD_USER_INPUT');
  },
});

builder.scalarType('DateTime', {
  description: 'An instant in UTC, ISO 8601.',
  serialize: (value) => (value instanceof Date ? value : new Date(value)).toISOString(),
  parseValue: (value) => {
    const instant = typeof value === 'string' ? new Date(value) : null;
    if (instant && !Number.isNaN(instant.getTime())) return instant;
    throw new GraphError('BAD_USER_INPUT');
  },
});
