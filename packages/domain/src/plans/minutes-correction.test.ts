/** When minutes can be put right, and when not. */
import { expect, test } from '@jest/globals';
import { correctionOutcome } from './minutes-correction.ts';

test.each([
  ['HELD', 'Vi talte om boligen.', 'Vi talte om boligen og økonomien.', 'CORRECTED'],
  ['HELD', '', 'Skrevet bagefter.', 'CORRECTED'],
  ['HELD', 'Vi talte om boligen.', 'Vi talte om boligen.', 'NOTHING_NEW'],
  ['HELD', '', '', 'NOTHING_NEW'],
  ['HELD', 'Vi talte om boligen.', '', 'EMPTY'],
  ['HELD', 'Vi talte om boligen.', ' \n ', 'EMPTY'],
  ['PLANNED', '', 'For tidligt.', 'NOT_OVER'],
  ['CALLED', '', 'For tidligt.', 'NOT_OVER'],
  ['CANCELLED', '', 'Der var intet møde.', 'CANCELLED'],
] as const)('of a meeting that is %s, from %j to %j: %s', (state, minutes, corrected, outcome) => {
  expect(correctionOutcome({ state, minutes }, corrected)).toBe(outcome);
});
