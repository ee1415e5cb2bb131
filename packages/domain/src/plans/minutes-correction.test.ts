/** When a meeting can be put right, and when not. */
import { expect, test } from '@jest/globals';
import { correctionOutcome } from './minutes-correction.ts';

const minutes = { field: 'minutes', mayBeEmpty: false };
const decision = { field: 'decision', mayBeEmpty: false };
const round = { field: 'round', mayBeEmpty: true };

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
] as const)('of a meeting that is %s, from %j to %j: %s', (state, stands, to, kind) => {
  expect(correctionOutcome(state, [{ ...minutes, stands, to }])).toMatchObject({ kind });
});

test.each([
  ['is worded anew', 'Anna ringer', 'Bo ringer', 'CORRECTED'],
  ['is added', null, 'Bo ringer', 'CORRECTED'],
  ['is struck out', 'Anna ringer', null, 'CORRECTED'],
  ['was struck out before', null, null, 'NOTHING_NEW'],
  ['is left without words', 'Anna ringer', ' ', 'EMPTY'],
  ['is added without words', null, '', 'EMPTY'],
] as const)('a decision that %s: %j to %j is %s', (_, stands, to, kind) => {
  expect(correctionOutcome('HELD', [{ ...decision, stands, to }])).toMatchObject({ kind });
});

test('what somebody said may be taken away, and only what is new is corrected', () => {
  const same = { ...minutes, stands: 'Ord', to: 'Ord' };
  const gone = { ...round, stands: 'Sagt', to: '' };
  expect(correctionOutcome('HELD', [same, gone])).toEqual({ kind: 'CORRECTED', fields: ['round'] });
});
