/** Colleagues at the same plan, a lost answer, and fields nobody else touched. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { mergeChanges } from './merge-changes.ts';

describe('merging changes', () => {
  test.each([
    ['nobody else wrote', 'a', { from: 'a', to: 'b' }, true],
    ['a colleague wrote something else', 'c', { from: 'a', to: 'b' }, false],
    ['a colleague wrote the same', 'b', { from: 'a', to: 'b' }, true],
    ['the field was empty and still is', null, { from: undefined, to: 'b' }, true],
    ['the field was emptied by a colleague', null, { from: 'a', to: 'b' }, false],
    ['empty text is not no value', '', { from: null, to: 'b' }, false],
    ['a list is unchanged', ['x', 'y'], { from: ['x', 'y'], to: ['y'] }, true],
    ['a list is in another order', ['y', 'x'], { from: ['x', 'y'], to: ['y'] }, false],
    [
      'an object has its keys in another order',
      { a: 1, b: 2 },
      { from: { b: 2, a: 1 }, to: {} },
      true,
    ],
    ['a number is not its text', 1, { from: '1', to: '2' }, false],
  ])('%s', (_, theirs, change, applies) => {
    const { apply, conflicts } = mergeChanges({ field: theirs }, { field: change });
    expect(apply).toEqual(applies ? { field: change.to } : {});
    expect(conflicts).toEqual(applies ? [] : [{ field: 'field', mine: change.to, theirs }]);
  });

  test('one field in conflict does not hold the others back', () => {
    const merged = mergeChanges(
      { basis: 'theirs', meetingOn: '2026-11-21' },
      { basis: { from: 'old', to: 'mine' }, meetingOn: { from: '2026-11-21', to: '2026-11-24' } },
    );
    expect(merged.apply).toEqual({ meetingOn: '2026-11-24' });
    expect(merged.conflicts).toEqual([{ field: 'basis', mine: 'mine', theirs: 'theirs' }]);
  });

  test('names from an object’s own machinery are fields like any other', () => {
    const changes = JSON.parse(
      '{"__proto__":{"from":null,"to":"x"},"toString":{"from":null,"to":"y"}}',
    );
    const { apply, conflicts } = mergeChanges({}, changes);
    expect(Object.entries(apply)).toEqual([
      ['__proto__', 'x'],
      ['toString', 'y'],
    ]);
    expect(conflicts).toEqual([]);
  });

  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue());
  const changed = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.record({ from: fc.jsonValue(), to: fc.jsonValue() }),
  );

  test('every change is either applied or in conflict, and none is lost', () => {
    fc.assert(
      fc.property(values, changed, (current, changes) => {
        const { apply, conflicts } = mergeChanges(current, changes);
        const seen = [...Object.keys(apply), ...conflicts.map((conflict) => conflict.field)];
        expect(seen.toSorted()).toEqual(Object.keys(changes).toSorted());
      }),
    );
  });

  test('sending the same changes again applies the same and finds no new conflict', () => {
    fc.assert(
      fc.property(values, changed, (current, changes) => {
        const first = mergeChanges(current, changes);
        expect(mergeChanges({ ...current, ...first.apply }, changes)).toEqual(first);
      }),
    );
  });
});
