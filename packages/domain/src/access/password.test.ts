/** New passwords, good and refused. */
import { describe, expect, test } from '@jest/globals';
import { checkNewPassword } from './password.ts';

describe('a new password', () => {
  test.each([
    ['tolv tegn er', true],
    ['elleve tegn', 'TOO_SHORT'],
    ['', 'TOO_SHORT'],
    ['🙂🙂🙂🙂🙂🙂', 'TOO_SHORT'],
    ['x'.repeat(200), true],
    ['x'.repeat(201), 'TOO_LONG'],
    ['nova.birk@eksempel.dk', 'SAME_AS_EMAIL'],
    [' Nova.Birk@EKSEMPEL.dk ', 'SAME_AS_EMAIL'],
    ['nova.birk@eksempel.dk og mere', true],
  ])('%j: %s', (password, expected) => {
    const check = checkNewPassword(password, 'Nova.Birk@eksempel.dk');
    expect(check.ok || check.problem).toBe(expected);
  });
});
