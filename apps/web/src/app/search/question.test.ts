/** What is asked, and what is not asked yet. */
import { expect, test } from '@jest/globals';
import { questionOf } from './question.ts';

test.each(['', ' ', 'e', ' e ', 'e.', '--', '-'])('“%s” is too short to ask for', (typed) => {
  expect(questionOf(typed)).toEqual({ kind: 'nothing', why: 'short' });
});

test.each([
  ['el', 'el'],
  ['  Ellen Demo-3 ', 'Ellen Demo-3'],
  ['øå', 'øå'],
])('“%s” is a name', (typed, text) => {
  expect(questionOf(typed)).toEqual({ kind: 'name', text });
});

test.each(['6', '610190', '610190-', '610190-123', '610190-12345'])(
  '“%s” is no whole number: no part of one is sent',
  (typed) => {
    expect(questionOf(typed)).toEqual({ kind: 'nothing', why: 'halfNumber' });
  },
);

test('a number with a date that does not exist is not sent either', () => {
  expect(questionOf('613190-1234')).toEqual({ kind: 'nothing', why: 'noNumber' });
});

test.each(['6101901234', '610190-1234', ' 610190 1234 ', '610190–1234'])(
  '“%s” is a number',
  (typed) => {
    expect(questionOf(typed)).toEqual({ kind: 'number', text: '6101901234' });
  },
);
