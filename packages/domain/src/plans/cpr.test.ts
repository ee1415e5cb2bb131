/** Made-up numbers: replacement days, or birthdays of nobody this product knows. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkCpr, maskCpr } from './cpr.ts';

describe('a CPR number', () => {
  test.each([
    ['610190-1234', '1990-01-01', 'FEMALE', true],
    ['9112990001', '1999-12-31', 'MALE', true],
    ['010190 1235', '1990-01-01', 'MALE', false],
    [' 310100–3999 ', '1900-01-31', 'MALE', false],
    ['290204-4000', '2004-02-29', 'FEMALE', false],
    ['010136-4000', '2036-01-01', 'FEMALE', false],
    ['010137-4000', '1937-01-01', 'FEMALE', false],
    ['010157-5000', '2057-01-01', 'FEMALE', false],
    ['010158-8000', '1858-01-01', 'FEMALE', false],
    ['010136-9001', '2036-01-01', 'MALE', false],
    ['010137-9001', '1937-01-01', 'MALE', false],
  ])('%s is born on %s, %s, replacement: %s', (text, bornOn, sex, isReplacement) => {
    expect(checkCpr(text)).toMatchObject({ ok: true, bornOn, sex, isReplacement });
  });

  test('is kept as ten digits however it was typed', () => {
    const expected = { ok: true, cpr: '6101901234' };
    expect(checkCpr('610190-1234')).toMatchObject(expected);
    expect(checkCpr('6101 90 1234')).toMatchObject(expected);
  });

  test.each([
    ['', 'LENGTH'],
    ['010190-123', 'LENGTH'],
    ['010190-12345', 'LENGTH'],
    ['01o190-1234', 'DIGITS'],
    ['010190/1234', 'DIGITS'],
    ['٠101901234', 'DIGITS'],
    ['000190-1234', 'DATE'],
    ['320190-1234', 'DATE'],
    ['600190-1234', 'DATE'],
    ['920190-1234', 'DATE'],
    ['911190-1234', 'DATE'],
    ['011390-1234', 'DATE'],
    ['290200-1234', 'DATE'],
  ])('%j is refused as %s', (text, problem) => {
    expect(checkCpr(text)).toEqual({ ok: false, problem });
  });

  test('does not demand the old check digit: every last digit of a day is accepted', () => {
    const digits = Array.from('0123456789');
    expect(digits.every((digit) => checkCpr(`610190123${digit}`).ok)).toBe(true);
  });

  test('masked, it shows the birthday and none of the last four', () => {
    expect(maskCpr('6101901234')).toBe('610190-••••');
  });

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof checkCpr(text).ok === 'boolean'));
  });
});
