/** CPR numbers at rest: encrypted to be read again, and hashed under another key to be found. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Nonce (12 bytes), cipher text and tag (16 bytes) in one value. The nonce is new each time, so the
 * same number never gives the same bytes. `key` is 32 bytes.
 */
export function encryptCpr(cpr: string, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const text = Buffer.concat([cipher.update(cpr, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, text, cipher.getAuthTag()]);
}

/** The number again. Throws when the bytes were changed, cut short, or made under another key. */
export function decryptCpr(bytes: Uint8Array, key: Buffer): string {
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) throw new RangeError('Not an encrypted CPR number');
  const tagAt = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(tagAt));
  const text = decipher.update(bytes.subarray(NONCE_BYTES, tagAt));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

/**
 * HMAC-SHA-256 of the ten digits, to look a citizen up. Keyed, because all CPR numbers there are
 * can be hashed in minutes: without the key the table would be an open list.
 */
export function hashCpr(cpr: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(cpr, 'utf8').digest();
}

/** Enough of the keyed hash to recognise a search in the log, too little to find anybody by. */
export const shortHash = (cprHash: Buffer): string => cprHash.toString('hex').slice(0, 8);
