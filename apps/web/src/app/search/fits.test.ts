/** Which names are meant by what somebody types. */
import { expect, test } from '@jest/globals';
import { fits } from './fits.ts';

test.each([
  ['', 'Opfølgninger'],
  ['opf', 'Opfølgninger'],
  ['OPFØLG', 'Opfølgninger'],
  ['opfoelg', 'Opfølgninger'],
  ['opfolg', 'Opfølgninger'],
  ['soro', 'Udvikling i Sorø'],
  ['sorö', 'Udvikling i Sorø'],
  ['aabn', 'Åbne planer'],
  ['åbn', 'Aabne planer'],
  ['a\u030Abn', 'Åbne planer'],
  ['plan', 'KI-planer'],
  ['planer ki', 'KI-planer'],
  ['  udv   i  ', 'Udvikling i Faxe'],
  ['sjalv', 'Självskattning'],
  ['andre', 'André'],
])('“%s” means “%s”', (typed, name) => {
  expect(fits(typed, name)).toBe(true);
});

test.each([
  ['følg', 'Opfølgninger'],
  ['opf log', 'Opfølgninger'],
  ['faxe slagelse', 'Udvikling i Faxe'],
  ['planerne', 'KI-planer'],
])('“%s” does not mean “%s”', (typed, name) => {
  expect(fits(typed, name)).toBe(false);
});
