/** The guess that stands in the form before anybody chooses. */
import { expect, test } from '@jest/globals';
import { guessPartyKind } from './guess-party-kind.ts';

test.each([
  ['RELATIVE', 'mor', 'RELATIVE'],
  ['GP', 'Lægehuset ved Åen', 'GP'],
  ['PROFESSIONAL', 'kontaktperson Distriktspsykiatrien Næstved', 'HEALTH_STAFF'],
  ['PROFESSIONAL', 'jobkonsulent Jobcenter Næstved', 'JOB_CENTRE'],
  ['PROFESSIONAL', 'bostøtte Socialafdelingen', 'HOUSING'],
  ['PROFESSIONAL', 'rådgiver Voksenafdelingen', 'MUNICIPAL_UNIT'],
] as const)('a %s described as "%s" is first taken for %s', (kind, description, party) => {
  expect(guessPartyKind(kind, description)).toBe(party);
});
