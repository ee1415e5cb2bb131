/** Movements between two rounds. */
import { describe, expect, test } from '@jest/globals';
import { type Answer, levelChange } from './level-change.ts';

const at = (level: number): Pick<Answer, 'state' | 'level'> => ({ state: 'ANSWERED', level });
const was = (previousLevel: number): Pick<Answer, 'previousState' | 'previousLevel'> => ({
  previousState: 'ANSWERED',
  previousLevel,
});

describe('the change of an answer', () => {
  test.each<[string, Answer, string | null]>([
    ['higher', { ...at(3), ...was(2) }, 'UP'],
    ['lower', { ...at(0), ...was(2) }, 'DOWN'],
    ['the same', { ...at(2), ...was(2) }, 'SAME'],
    ['zero both times', { ...at(0), ...was(0) }, 'SAME'],
    ['not answered before', { ...at(0), previousState: 'NOT_ANSWERED' }, 'NEW'],
    ['not answered now', { state: 'NOT_ANSWERED', ...was(1) }, 'GONE'],
    ['never answered', { state: 'NOT_ANSWERED', previousState: 'NOT_ANSWERED' }, null],
    ['no round before', { ...at(3), previousState: null }, null],
    ['not ours', { state: 'NOT_OURS', previousState: 'NOT_OURS' }, null],
  ])('%s', (_, answer, change) => {
    expect(levelChange(answer)).toBe(change);
  });
});
