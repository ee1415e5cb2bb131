import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { municipalityName, NAMED_OTHERWISE, unitAndMunicipality } from './municipality-name.ts';

type Listed = { name: string };

const reference = (file: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../prisma/reference-data/${file}.json`, import.meta.url),
      'utf8',
    ),
  );
const danish: string[] = reference('denmark').regions.flatMap(
  ({ municipalities }: { municipalities: Listed[] }) => municipalities.map(({ name }) => name),
);
const swedish: string[] = reference('norrbotten').municipalities.map(({ name }: Listed) => name);

/** Written out as each municipality signs its letters. */
const OFFICIAL = `
Albertslund Kommune|Allerød Kommune|Assens Kommune|Ballerup Kommune|Billund Kommune
Bornholms Regionskommune|Brøndby Kommune|Brønderslev Kommune|Dragør Kommune|Egedal Kommune
Esbjerg Kommune|Fanø Kommune|Favrskov Kommune|Faxe Kommune|Fredensborg Kommune
Fredericia Kommune|Frederiksberg Kommune|Frederikshavn Kommune|Frederikssund Kommune
Furesø Kommune|Faaborg-Midtfyn Kommune|Gentofte Kommune|Gladsaxe Kommune|Glostrup Kommune
Greve Kommune|Gribskov Kommune|Guldborgsund Kommune|Haderslev Kommune|Halsnæs Kommune
Hedensted Kommune|Helsingør Kommune|Herlev Kommune|Herning Kommune|Hillerød Kommune
Hjørring Kommune|Holbæk Kommune|Holstebro Kommune|Horsens Kommune|Hvidovre Kommune
Høje-Taastrup Kommune|Hørsholm Kommune|Ikast-Brande Kommune|Ishøj Kommune|Jammerbugt Kommune
Kalundborg Kommune|Kerteminde Kommune|Kolding Kommune|Københavns Kommune|Køge Kommune
Langeland Kommune|Lejre Kommune|Lemvig Kommune|Lolland Kommune|Lyngby-Taarbæk Kommune
Læsø Kommune|Mariagerfjord Kommune|Middelfart Kommune|Morsø Kommune|Norddjurs Kommune
Nordfyns Kommune|Nyborg Kommune|Næstved Kommune|Odder Kommune|Odense Kommune
Odsherred Kommune|Randers Kommune|Rebild Kommune|Ringkøbing-Skjern Kommune|Ringsted Kommune
Roskilde Kommune|Rudersdal Kommune|Rødovre Kommune|Samsø Kommune|Silkeborg Kommune
Skanderborg Kommune|Skive Kommune|Slagelse Kommune|Solrød Kommune|Sorø Kommune
Stevns Kommune|Struer Kommune|Svendborg Kommune|Syddjurs Kommune|Sønderborg Kommune
Thisted Kommune|Tønder Kommune|Tårnby Kommune|Vallensbæk Kommune|Varde Kommune
Vejen Kommune|Vejle Kommune|Vesthimmerlands Kommune|Viborg Kommune|Vordingborg Kommune
Ærø Kommune|Aabenraa Kommune|Aalborg Kommune|Aarhus Kommune`
  .trim()
  .split(/[|\n]/);

test('all 98 are called what they call themselves', () => {
  expect(OFFICIAL).toHaveLength(98);
  expect(danish.map((name) => municipalityName(name)).toSorted()).toEqual(OFFICIAL.toSorted());
});

test('the Swedish ones have an own name each, in Danish as at home', () => {
  expect(swedish.map((name) => municipalityName(name))).toEqual(
    swedish.map((name) => municipalityName(name, 'sv')),
  );
  expect(NAMED_OTHERWISE).toEqual(['København', 'Bornholm', ...swedish]);
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
