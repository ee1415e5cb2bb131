/** A cluster's chairs: begun, corrected and taken away, never two on one day. */
import { describe, expect, test } from '@jest/globals';
import {
  beginChair,
  type ChairChange,
  type ChairPeriod,
  correctNewestChair,
  removeNewestChair,
} from './cluster-chairs.ts';

const TODAY = '2026-11-22';

const period = (municipalityCode: string, fromOn: string, toOn: string | null): ChairPeriod => ({
  id: `${municipalityCode} ${fromOn}`,
  municipalityCode,
  fromOn,
  toOn,
});
const told = (periods: readonly ChairPeriod[]) =>
  periods.map(({ municipalityCode, fromOn, toOn }) => `${municipalityCode} ${fromOn} ${toOn}`);
const answer = (change: ChairChange) =>
  change.ok ? told(change.periods) : change.problems.map(({ field, code }) => `${field}: ${code}`);

const guldborgsund = period('376', '2013-10-01', '2015-12-31');
const naestved = period('370', '2016-01-01', null);
const chairs = { periods: [guldborgsund, naestved], members: ['370', '376', '320'] };

describe('a new chair', () => {
  const begin = (municipalityCode: string, fromOn: string, of = chairs) =>
    answer(beginChair(of, { id: 'new', municipalityCode, fromOn }));

  test('begins on its day, and the one before ends the day before', () => {
    expect(begin('320', '2027-01-01')).toEqual([
      '376 2013-10-01 2015-12-31',
      '370 2016-01-01 2026-12-31',
      '320 2027-01-01 null',
    ]);
  });

  test('is the first where there was none', () => {
    expect(begin('320', '2026-01-01', { ...chairs, periods: [] })).toEqual(['320 2026-01-01 null']);
  });

  test('leaves days without a chair as they were', () => {
    const ended = { ...chairs, periods: [period('370', '2016-01-01', '2020-12-31')] };
    expect(begin('320', '2026-01-01', ended)).toEqual([
      '370 2016-01-01 2020-12-31',
      '320 2026-01-01 null',
    ]);
    expect(begin('370', '2026-01-01', ended)).toHaveLength(2);
  });

  test.each([
    ['on the day of the newest', '320', '2016-01-01', 'fromOn: CHAIR_OVERLAPS'],
    ['before the newest', '320', '2015-06-01', 'fromOn: CHAIR_OVERLAPS'],
    ['that chairs already', '370', '2027-01-01', 'municipalityCode: CHAIR_ALREADY'],
    ['of another cluster', '253', '2027-01-01', 'municipalityCode: CHAIR_NOT_MEMBER'],
    ['in a year nobody means', '320', '2926-01-01', 'fromOn: DATE_OUT_OF_RANGE'],
  ])('%s is refused', (_, code, fromOn, problem) => {
    expect(begin(code, fromOn)).toEqual([problem]);
  });
});

describe('the newest period', () => {
  const correct = (
    municipalityCode: string,
    fromOn: string,
    toOn: string | null = null,
    of = chairs,
  ) => answer(correctNewestChair(of, { municipalityCode, fromOn, toOn }, TODAY));

  test.each([
    ['earlier', '2015-07-01', '376 2013-10-01 2015-06-30'],
    ['later', '2016-07-01', '376 2013-10-01 2016-06-30'],
  ])('begins %s, and the one before ends the day before', (_, fromOn, before) => {
    expect(correct('370', fromOn)).toEqual([before, `370 ${fromOn} null`]);
  });

  test('was another municipality', () => {
    expect(correct('320', '2016-01-01')).toEqual([
      '376 2013-10-01 2015-12-31',
      '320 2016-01-01 null',
    ]);
  });

  test('ends, and nobody chairs', () => {
    expect(correct('370', '2016-01-01', '2026-10-31')[1]).toBe('370 2016-01-01 2026-10-31');
  });

  test('does not reach to one that ended long before', () => {
    const apart = { ...chairs, periods: [period('376', '2013-10-01', '2014-12-31'), naestved] };
    expect(correct('370', '2016-07-01', null, apart)[0]).toBe('376 2013-10-01 2014-12-31');
    expect(correct('370', '2014-07-01', null, apart)[0]).toBe('376 2013-10-01 2014-06-30');
  });

  test('does not give days to come to one that has left the cluster', () => {
    const left = { ...chairs, members: ['370', '320'] };
    expect(correct('370', '2016-07-01', null, left)[0]).toBe('376 2013-10-01 2016-06-30');
    expect(correct('370', '2027-01-01', null, left)[0]).toBe('376 2013-10-01 2015-12-31');
  });

  test('that is over may be of one that has left; one that still runs may not', () => {
    const left = { ...chairs, members: ['376', '320'] };
    expect(correct('370', '2016-01-01', '2020-12-31', left)).toHaveLength(2);
    expect(correct('370', '2016-01-01', null, left)).toEqual([
      'municipalityCode: CHAIR_NOT_MEMBER',
    ]);
  });

  test.each([
    ['reaches into the one before the last', '370', '2013-10-01', null, 'fromOn: CHAIR_OVERLAPS'],
    ['is of the one before', '376', '2016-01-01', null, 'municipalityCode: CHAIR_ALREADY'],
    ['ends before it begins', '370', '2016-01-01', '2015-12-31', 'toOn: CHAIR_ENDS_BEFORE_START'],
    ['ends in a year nobody means', '370', '2016-01-01', '2926-01-01', 'toOn: DATE_OUT_OF_RANGE'],
  ])('that %s is refused', (_, code, fromOn, toOn, problem) => {
    expect(correct(code, fromOn, toOn)).toEqual([problem]);
  });
});

describe('the newest period, taken away', () => {
  test('gives its days back to the one before', () => {
    expect(told(removeNewestChair(chairs))).toEqual(['376 2013-10-01 null']);
  });

  test('gives nothing to one that had ended before, or has left the cluster', () => {
    const apart = [period('376', '2013-10-01', '2014-12-31'), naestved];
    expect(told(removeNewestChair({ ...chairs, periods: apart }))).toEqual([
      '376 2013-10-01 2014-12-31',
    ]);
    expect(told(removeNewestChair({ ...chairs, members: ['370'] }))).toEqual([
      '376 2013-10-01 2015-12-31',
    ]);
  });

  test('leaves a cluster with nobody where it was the only one', () => {
    expect(removeNewestChair({ ...chairs, periods: [naestved] })).toEqual([]);
  });
});
