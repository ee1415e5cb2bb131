/** New rounds: what they need, and how they are called. */
import { describe, expect, test } from '@jest/globals';
import { checkNewRound, newRoundKey } from './round.ts';

const today = '2026-11-21';

describe('a new round', () => {
  test.each([
    ['may be answered today', { answerBy: '2026-11-21' }, []],
    ['cannot be answered yesterday', { answerBy: '2026-11-20' }, ['answerBy ANSWER_BY_PAST']],
    ['ends in a year that can be', { answerBy: '2206-11-20' }, ['answerBy DATE_OUT_OF_RANGE']],
    ['has a title', { title: ' ' }, ['title TEXT_EMPTY']],
    ['has a title that can be seen', { title: '\u202e' }, ['title TEXT_UNREADABLE']],
    ['has a short title', { title: 'x'.repeat(201) }, ['title TOO_LONG']],
    [
      'is told all that is wrong',
      { title: '', answerBy: '2020-01-01' },
      ['title TEXT_EMPTY', 'answerBy ANSWER_BY_PAST'],
    ],
  ])('%s', (_, changes, problems) => {
    const checked = checkNewRound({ title: 'Status', answerBy: '2026-12-01', ...changes }, today);
    const found = checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
    expect(found).toEqual(problems);
  });

  test('has its title on one line', () => {
    expect(checkNewRound({ title: ' Status\n2026 ', answerBy: today }, today)).toEqual({
      ok: true,
      title: 'Status 2026',
    });
  });

  test.each([
    [[], '2026'],
    [['2013', '2016'], '2026'],
    [['2026'], '2026-2'],
    [['2026', '2026-2'], '2026-3'],
  ])('beside %j is called %s', (taken, key) => {
    expect(newRoundKey(today, taken)).toBe(key);
  });
});
