/** The list of what moved as a file. */
import { expect, test } from '@jest/globals';
import { movedCsv } from './moved-csv.ts';

test('opens right in a Danish spreadsheet, and runs no formula', () => {
  const csv = movedCsv(['Borger', 'Til'], [['AK', '=HYPERLINK("x")']]);
  expect(csv).toBe('\uFEFFBorger;Til\r\nAK;"\'=HYPERLINK(""x"")"\r\n');
});
