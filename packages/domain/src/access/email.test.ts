/** Addresses that can be kept, and those that cannot. */
import { expect, test } from '@jest/globals';
import { keptEmail } from './email.ts';

test.each([
  ['nova@eksempel.dk', 'nova@eksempel.dk'],
  [' Nova.Birk@EKSEMPEL.dk ', 'nova.birk@eksempel.dk'],
  ['nova+test@sub.eksempel.dk', 'nova+test@sub.eksempel.dk'],
  ['nøva@eksempel.dk', 'nøva@eksempel.dk'],
  ['nova', null],
  ['nova@eksempel', null],
  ['nova@eksempel.', null],
  ['nova@@eksempel.dk', null],
  ['nova birk@eksempel.dk', null],
  ['Nova <nova@eksempel.dk>', null],
  ['nova@eksempel.dk, ask@eksempel.dk', null],
  ['', null],
  [`${'x'.repeat(189)}@eksempel.dk`, null],
])('%j is kept as %j', (typed, kept) => {
  expect(keptEmail(typed)).toBe(kept);
});
