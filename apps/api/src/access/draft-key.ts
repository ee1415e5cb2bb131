// The secret under which a person's browser keeps what is typed and not saved yet.

import { hkdfSync } from 'node:crypto';
import type { Keys } from '../settings.ts';

/**
 * 32 bytes as base64url: the same for a person on every device and at every sign-in, unlike anybody
 * else's, and told to a live session alone. It follows from a key of the installation, so that
 * nothing of it is stored; when that key is replaced, drafts that wait on devices are lost.
 */
export const draftKeyOf = (keys: Keys, employeeId: string): string =>
  Buffer.from(
    hkdfSync('sha256', keys.cprIndex, employeeId, 'sammenhaeng drafts on the device, v1', 32),
  ).toString('base64url');
