/** The words of the log: none twice, and nothing else accepted. */
import { describe, expect, test } from '@jest/globals';
import { AUDIT_ACTIONS, isAuditAction } from './audit-actions.ts';

describe('the words of the access log', () => {
  test('stand once each', () => {
    expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length);
  });

  test.each([
    ['READ_PLAN', true],
    ['REFUSED', true],
    ['read_plan', false],
    ['DROP_TABLE', false],
    ['', false],
  ])('%j is one of them: %s', (text, expected) => {
    expect(isAuditAction(text)).toBe(expected);
  });
});
