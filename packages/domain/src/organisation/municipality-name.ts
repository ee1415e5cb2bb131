/** What a municipality is called in full: as it calls itself in Danish, in a natural form elsewhere. */

export type NameLanguage = 'da' | 'sv' | 'en';

type Names = Readonly<Record<string, string>>;

/**
 * Those whose name is not their place with "Kommune" after it. The other 96 of the 98 are, some of
 * them with a place that is a genitive already: Vesthimmerlands, Nordfyns. The Swedish ones keep the
 * name they have at home. Source: the municipalities' own names in the official register (CPR's list
 * of authorities), and Statistics Sweden's. Sure: B.
 */
const DANISH: Names = {
  København: 'Københavns Kommune',
  Bornholm: 'Bornholms Regionskommune',
  Kiruna: 'Kiruna kommun',
  Gällivare: 'Gällivare kommun',
  Kalix: 'Kalix kommun',
  Haparanda: 'Haparanda kommun',
  Luleå: 'Luleå kommun',
  Boden: 'Bodens kommun',
  Piteå: 'Piteå kommun',
  Älvsbyn: 'Älvsbyns kommun',
};

const SWEDISH: Names = {
  København: 'Köpenhamns kommun',
  Bornholm: 'Bornholms regionkommun',
  Helsingør: 'Helsingörs kommun',
};

const ENGLISH: Names = {
  København: 'Copenhagen Municipality',
  Bornholm: 'Bornholm Regional Municipality',
  Vesthimmerlands: 'Vesthimmerland Municipality',
  Nordfyns: 'Nordfyn Municipality',
};

/** In Swedish a name ending in a vowel, s, x or z takes no s: Roskilde kommun, Næstveds kommun. */
const swedish = (name: string): string =>
  `${name}${/[aeiouyåäöæøsxz]$/i.test(name) ? '' : 's'} kommun`;

const NAMES: Record<NameLanguage, { own: Names; usual: (name: string) => string }> = {
  da: { own: DANISH, usual: (name) => `${name} Kommune` },
  sv: { own: SWEDISH, usual: swedish },
  en: { own: ENGLISH, usual: (name) => `${name} Municipality` },
};

/** The short names whose full Danish name is not the short one with "Kommune" after it. */
export const NAMED_OTHERWISE: readonly string[] = Object.keys(DANISH);

/** 'Næstved Kommune' of 'Næstved', 'Københavns Kommune' of 'København'. */
export function municipalityName(name: string, language: NameLanguage = 'da'): string {
  const { own, usual } = NAMES[language];
  return Object.hasOwn(own, name) ? (own[name] ?? usual(name)) : usual(name);
}

/** A unit and whose it is; many units bear the name of their municipality, and it is said once. */
export function unitAndMunicipality(
  unit: string,
  municipality: string,
  language: NameLanguage = 'da',
): string {
  return unit.includes(municipality)
    ? unit
    : `${unit}, ${municipalityName(municipality, language)}`;
}
