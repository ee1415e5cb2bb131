// The fingerprint that a version is frozen with, so that a change outside the program shows.

import { createHash } from 'node:crypto';
import { canonicalJson } from '@sammenhaeng/domain/plans/canonical-json';

/** SHA-256 of the content's canonical text, in hexadecimal. */
export const fingerprintOf = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
