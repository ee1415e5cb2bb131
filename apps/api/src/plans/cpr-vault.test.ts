/** What goes into the vault comes out again, and only with the right key. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { decryptCpr, encryptCpr, hashCpr } from './cpr-vault.ts';

const key = randomBytes(32);
const cpr = '7201700123';

describe('an encrypted CPR number', () => {
  test('is read again with the same key', () => {
    expect(decryptCpr(encryptCpr(cpr, key), key)).toBe(cpr);
  });

  test('is 12 bytes of nonce, as many as the text, and 16 of tag', () => {
    expect(encryptCpr(cpr, key)).toHaveLength(12 + 10 + 16);
  });

  test('looks different each time, and never holds the digits', () => {
    const [one, two] = [encryptCpr(cpr, key), encryptCpr(cpr, key)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes(cpr)).toBe(false);
  });

  test('cannot be read with another key', () => {
    const bytes = encryptCpr(cpr, key);
    expect(() => decryptCpr(bytes, randomBytes(32))).toThrow();
  });

  test.each([0, 13, 37])('cannot be read when byte %i was changed', (at) => {
    const bytes = encryptCpr(cpr, key);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    expect(() => decryptCpr(bytes, key)).toThrow();
  });

  test('cannot be read when it was cut short', () => {
    expect(() => decryptCpr(encryptCpr(cpr, key).subarray(0, 28), key)).toThrow(RangeError);
  });
});

describe('the hash of a CPR number', () => {
  test('is the same each time under one key, and another under another', () => {
    expect(hashCpr(cpr, key).equals(hashCpr(cpr, key))).toBe(true);
    expect(hashCpr(cpr, key).equals(hashCpr(cpr, randomBytes(32)))).toBe(false);
  });

  test('differs between two numbers', () => {
    expect(hashCpr(cpr, key).equals(hashCpr('7201700124', key))).toBe(false);
  });
});
