/** The same content, the same text. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  test('orders keys at every depth and leaves lists as they are', () => {
    const value = { b: [{ d: 1, c: null }, 2], a: 'æ' };
    expect(canonicalJson(value)).toBe('{"a":"æ","b":[{"c":null,"d":1},2]}');
  });

  test('leaves out keys without a value', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test('refuses what is no JSON', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });

  test('is the same whatever order the keys came in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      }),
    );
  });

  test('says the same value as it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read: unknown = JSON.parse(canonicalJson(value));
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
