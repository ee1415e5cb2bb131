/** One-time links, in time and out of it. */
import { describe, expect, test } from '@jest/globals';
import { invitationEnd, isInvitationOpen } from './invitation.ts';

const MADE = new Date('2026-11-20T10:00:00Z');
const endsAt = invitationEnd(MADE);

describe('a one-time link', () => {
  test('ends three days after it was made', () => {
    expect(endsAt.toISOString()).toBe('2026-11-23T10:00:00.000Z');
  });

  test.each([
    ['when it is made', MADE, null, true],
    ['in its last millisecond', new Date('2026-11-23T09:59:59.999Z'), null, true],
    ['at its end', endsAt, null, false],
    ['once it was used', MADE, MADE, false],
  ])('%s (%p, used %p): open is %p', (_, now, usedAt, expected) => {
    expect(isInvitationOpen({ endsAt, usedAt }, now)).toBe(expected);
  });
});
