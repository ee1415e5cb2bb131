/** Roles given and withdrawn. */
import { describe, expect, test } from '@jest/globals';
import { type HeldRole, roleChanges } from './role-changes.ts';

const TODAY = '2026-11-20';
const held = (id: string, more: Partial<HeldRole> = {}): HeldRole => ({
  id,
  role: 'PRACTITIONER',
  unitId: 'centre',
  fromOn: '2020-01-01',
  toOn: null,
  ...more,
});

describe('the change from held to wanted roles', () => {
  test('is nothing when they are the same', () => {
    const changes = roleChanges([held('a')], [{ role: 'PRACTITIONER', unitId: 'centre' }], TODAY);
    expect(changes.end.ids).toEqual([]);
    expect(changes.begin).toEqual([]);
  });

  test('ends what is not wanted the day before, so that it does not hold today', () => {
    expect(roleChanges([held('a')], [], TODAY).end).toEqual({ ids: ['a'], toOn: '2026-11-19' });
  });

  test('the same role in another unit is another role', () => {
    const wanted = { role: 'PRACTITIONER', unitId: 'psychiatry' } as const;
    const changes = roleChanges([held('a')], [wanted], TODAY);
    expect(changes.end.ids).toEqual(['a']);
    expect(changes.begin).toEqual([wanted]);
  });

  test('leaves a role that ended alone, and begins it anew where it is wanted', () => {
    const ended = held('a', { toOn: '2026-11-19' });
    expect(roleChanges([ended], [], TODAY).end.ids).toEqual([]);
    const wanted = { role: ended.role, unitId: ended.unitId };
    expect(roleChanges([ended], [wanted], TODAY).begin).toEqual([wanted]);
  });

  test('a role that holds today for the last time is running still', () => {
    const last = held('a', { toOn: TODAY });
    expect(roleChanges([last], [], TODAY).end.ids).toEqual(['a']);
  });

  test('what is wanted twice begins once', () => {
    const wanted = { role: 'COORDINATOR', unitId: 'office' } as const;
    expect(roleChanges([], [wanted, { ...wanted }], TODAY).begin).toEqual([wanted]);
  });
});
