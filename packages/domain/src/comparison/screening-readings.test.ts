/** Each reading on both sides of its limit. */
import { describe, expect, test } from '@jest/globals';
import { readAudit, readDudit, readWho5, who5Change } from './screening-readings.ts';

describe('reading a total', () => {
  test.each([
    [0, 'LOW'],
    [7, 'LOW'],
    [8, 'HAZARDOUS'],
    [15, 'HAZARDOUS'],
    [16, 'HARMFUL'],
    [19, 'HARMFUL'],
    [20, 'POSSIBLE_DEPENDENCE'],
    [40, 'POSSIBLE_DEPENDENCE'],
  ])('AUDIT %i is %s', (total, reading) => {
    expect(readAudit(total)).toBe(reading);
  });

  test.each([
    [5, 'MALE', 'NO_SIGN'],
    [6, 'MALE', 'DRUG_PROBLEM'],
    [1, 'FEMALE', 'NO_SIGN'],
    [2, 'FEMALE', 'DRUG_PROBLEM'],
    [24, 'FEMALE', 'DRUG_PROBLEM'],
    [25, 'FEMALE', 'PROBABLE_DEPENDENCE'],
    [25, 'MALE', 'PROBABLE_DEPENDENCE'],
  ] as const)('DUDIT %i of a %s is %s', (total, sex, reading) => {
    expect(readDudit(total, sex)).toBe(reading);
  });

  test.each([
    [0, 'HIGH_RISK'],
    [35, 'HIGH_RISK'],
    [36, 'RISK'],
    [50, 'RISK'],
    [51, 'NO_IMMEDIATE_RISK'],
    [100, 'NO_IMMEDIATE_RISK'],
  ])('WHO-5 %i is %s', (total, reading) => {
    expect(readWho5(total)).toBe(reading);
  });

  test.each([
    [40, 50, 'BETTER'],
    [40, 49, 'SAME'],
    [40, 31, 'SAME'],
    [40, 30, 'WORSE'],
  ])('WHO-5 from %i to %i is %s', (before, after, change) => {
    expect(who5Change(before, after)).toBe(change);
  });
});
