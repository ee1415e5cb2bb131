/** What a municipality is called together with its kind. */
import { describe, expect, test } from '@jest/globals';
import { municipalityName, NAMED_OTHERWISE, unitAndMunicipality } from './municipality-name.ts';

test('the Swedish ones have an own name each, in Danish as at home', () => {
  const [, , ...swedish] = NAMED_OTHERWISE;
  expect(swedish).toHaveLength(8);
  expect(swedish.map((name) => municipalityName(name))).toEqual(
    swedish.map((name) => municipalityName(name, 'sv')),
  );
});

test('a name that is a word of the language is no municipality’s own', () => {
  expect(municipalityName('constructor')).toBe('constructor Kommune');
});

test.each([
  ['København', 'Københavns Kommune', 'Köpenhamns kommun', 'Copenhagen Municipality'],
  [
    'Bornholm',
    'Bornholms Regionskommune',
    'Bornholms regionkommun',
    'Bornholm Regional Municipality',
  ],
  ['Næstved', 'Næstved Kommune', 'Næstveds kommun', 'Næstved Municipality'],
  ['Roskilde', 'Roskilde Kommune', 'Roskilde kommun', 'Roskilde Municipality'],
  ['Køge', 'Køge Kommune', 'Køge kommun', 'Køge Municipality'],
  ['Sorø', 'Sorø Kommune', 'Sorø kommun', 'Sorø Municipality'],
  ['Stevns', 'Stevns Kommune', 'Stevns kommun', 'Stevns Municipality'],
  ['Helsingør', 'Helsingør Kommune', 'Helsingörs kommun', 'Helsingør Municipality'],
  [
    'Vesthimmerlands',
    'Vesthimmerlands Kommune',
    'Vesthimmerlands kommun',
    'Vesthimmerland Municipality',
  ],
  ['Nordfyns', 'Nordfyns Kommune', 'Nordfyns kommun', 'Nordfyn Municipality'],
  ['Boden', 'Bodens kommun', 'Bodens kommun', 'Boden Municipality'],
  ['Kalix', 'Kalix kommun', 'Kalix kommun', 'Kalix Municipality'],
])('%s is %s, %s, %s', (name, da, sv, en) => {
  expect(municipalityName(name)).toBe(da);
  expect(municipalityName(name, 'sv')).toBe(sv);
  expect(municipalityName(name, 'en')).toBe(en);
});

describe('a unit and its municipality', () => {
  test.each([
    ['Rusmiddelcenter Næstved', 'Næstved', 'Rusmiddelcenter Næstved'],
    ['Rusmiddelcentret', 'Næstved', 'Rusmiddelcentret, Næstved Kommune'],
    ['Rådgivningscenter Vest', 'København', 'Rådgivningscenter Vest, Københavns Kommune'],
  ])('%s of %s is %s', (unit, municipality, expected) => {
    expect(unitAndMunicipality(unit, municipality)).toBe(expected);
  });

  test('is told in the language of the screen', () => {
    expect(unitAndMunicipality('Center Vest', 'Næstved', 'sv')).toBe(
      'Center Vest, Næstveds kommun',
    );
  });
});
