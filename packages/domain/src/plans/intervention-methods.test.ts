/** The catalogue of methods: complete, told apart, and modest about what it knows. */
import { describe, expect, test } from '@jest/globals';
import { INTERVENTION_METHODS, methodName, methodOf } from './intervention-methods.ts';
import { EVIDENCE_LEVELS } from './method.ts';
import { SHORT_TEXT } from './text-rules.ts';

describe('the catalogue of methods', () => {
  test('tells every method apart by key and by name', () => {
    const count = INTERVENTION_METHODS.length;
    expect(new Set(INTERVENTION_METHODS.map(({ key }) => key)).size).toBe(count);
    expect(new Set(INTERVENTION_METHODS.map(({ name }) => name)).size).toBe(count);
    expect(count).toBeGreaterThanOrEqual(20);
  });

  test.each(INTERVENTION_METHODS)('$name is one sentence with a source', (method) => {
    expect(method.what).toMatch(/^[^.]+\.$/);
    expect(method.source.length).toBeGreaterThan(10);
    expect(method.name.length).toBeLessThanOrEqual(SHORT_TEXT);
    expect(EVIDENCE_LEVELS).toContain(method.evidence);
  });

  test('is offered in the order of the Danish alphabet', () => {
    const names = INTERVENTION_METHODS.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'da')));
  });

  test('needles in the ear are not shown as well founded', () => {
    expect(methodOf('EAR_ACUPUNCTURE')?.evidence).toBe('WEAK');
  });
});

describe('the name of a method', () => {
  test.each([
    [null, null],
    ['NO_SUCH_METHOD', null],
    ['', null],
    ['MOTIVATIONAL_INTERVIEWING', 'Motiverende samtale'],
  ])('of %j is %j', (key, name) => {
    expect(methodName(key)).toBe(name);
  });
});
