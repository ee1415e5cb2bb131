/** The state of the worklist goes into the address bar and comes back. */
import { expect, test } from '@jest/globals';
import { readAddress, type WorklistState, writeAddress } from './worklist-address.ts';

const EMPTY: WorklistState = {
  bucket: null,
  kind: null,
  unitId: null,
  isMineOnly: false,
  sort: 'DUE_ASC',
  after: null,
};

test('an untouched list has an empty address', () => {
  expect(writeAddress(EMPTY).toString()).toBe('');
  expect(readAddress(new URLSearchParams())).toEqual(EMPTY);
});

test('everything that was chosen comes back', () => {
  const state: WorklistState = {
    bucket: 'THIS_WEEK',
    kind: 'COURSE_END_6_MONTHS',
    unitId: 'a-unit',
    isMineOnly: true,
    sort: 'RESPONSIBLE_ASC',
    after: 'cursor=1',
  };
  expect(readAddress(writeAddress(state))).toEqual(state);
});

test('the address is in Danish', () => {
  const address = writeAddress({ ...EMPTY, bucket: 'OVERDUE', kind: 'KI_MEETING' });
  expect(address.toString()).toBe('vis=overskredet&slags=ki-moede');
});

test.each(['vis=OVERDUE', 'vis=constructor', 'sorter=navn&slags=x', 'mine=1'])(
  'what nobody knows is left open: %s',
  (address) => {
    expect(readAddress(new URLSearchParams(address))).toEqual(EMPTY);
  },
);
