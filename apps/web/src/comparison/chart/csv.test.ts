/** The exported table, sign by sign. */
import { describe, expect, test } from '@jest/globals';
import { chartCsv, csvValue } from './csv.ts';

describe('a value of the file', () => {
  test.each([
    ['Næstved', 'Næstved'],
    [43.84, '43,8'],
    [-2, '-2'],
    [0, '0'],
    [12345, '12345'],
    [null, ''],
    ['=1+2', "'=1+2"],
    ['+45 1234', "'+45 1234"],
    ['-x', "'-x"],
    ['@sum', "'@sum"],
    ['  =1', "'  =1"],
    ['\t=1', '"\'\t=1"'],
    ['a;b', '"a;b"'],
    ['sagde "ja"', '"sagde ""ja"""'],
    ['to\nlinjer', '"to\nlinjer"'],
  ])('%j is written %j', (value, written) => {
    expect(csvValue(value)).toBe(written);
  });
});

describe('the file', () => {
  const facts = { title: 'Punktlighed', period: '2025', stamp: 'Definition 2', source: 'Kilde: x' };
  const table = {
    columns: [{ label: 'Kommune' }, { label: 'Andel i %', isNumber: true, decimals: 1 }],
    rows: [
      ['Sorø', 50.55],
      ['Stevns', 'skjult'],
      ['Køge', 80],
    ],
  };

  test('carries title, period, stamp and source above the table', () => {
    const lines = chartCsv(facts, table).slice(1).split('\r\n');
    expect(lines).toEqual([
      'Punktlighed',
      '2025',
      'Definition 2',
      'Kilde: x',
      '',
      'Kommune;Andel i %',
      'Sorø;50,6',
      'Stevns;skjult',
      'Køge;80,0',
      '',
    ]);
  });

  test('starts with the mark that makes a spreadsheet read Danish letters', () => {
    expect(chartCsv(facts, table).charCodeAt(0)).toBe(0xfeff);
  });
});
