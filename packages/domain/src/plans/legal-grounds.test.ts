/** Which ground for sharing without consent fits whom. */
import { describe, expect, test } from '@jest/globals';
import { fitsGround, LEGAL_GROUND_KEYS, LEGAL_GROUNDS } from './legal-grounds.ts';

describe('the grounds for sharing without consent', () => {
  test.each(LEGAL_GROUND_KEYS)('%s names a provision and where it was read', (key) => {
    expect(LEGAL_GROUNDS[key].law).toMatch(/§ \d+/);
    expect(LEGAL_GROUNDS[key].source).toMatch(/§ \d+/);
  });

  test.each(LEGAL_GROUND_KEYS)('%s is never used towards the citizen, who needs none', (key) => {
    expect(fitsGround(key, 'CITIZEN')).toBe(false);
  });

  test('a relative can only be told out of weighty regard', () => {
    expect(LEGAL_GROUND_KEYS.filter((key) => fitsGround(key, 'RELATIVE'))).toEqual([
      'WEIGHTY_REGARD',
    ]);
  });

  test('where the law weighs regards, the citizen is to be told afterwards', () => {
    const told = LEGAL_GROUND_KEYS.filter((key) => LEGAL_GROUNDS[key].citizenIsToBeTold);
    expect(told).toEqual(['WEIGHTY_REGARD_IN_TREATMENT', 'WEIGHTY_REGARD']);
  });
});
