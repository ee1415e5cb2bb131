// Every Danish region and municipality, and the programmes with two rounds of answers for Region Sjælland.

import denmark from '../../../../prisma/reference-data/denmark.json' with { type: 'json' };
import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import type { Rows } from '@sammenhaeng/fixtures/rows';
import { sequence } from '../sequence.ts';

/** Rows of the reference data, widened from the demo's regions to all 98 municipalities. */
export function nationalRows(): Rows {
  const known = referenceRows();
  const regions = new Set(known.region.map(({ code }) => code));
  const municipalities = new Set(known.municipality.map(({ code }) => code));
  const added = denmark.regions.flatMap((region) =>
    region.municipalities
      .filter(({ code }) => !municipalities.has(code))
      .map(({ code, name, population }) => ({
        code,
        name,
        population,
        regionCode: region.code,
        clusterId: null,
        populationOn: denmark.populationOn,
      })),
  );
  return {
    ...known,
    region: [
      ...known.region,
      ...denmark.regions
        .filter(({ code }) => !regions.has(code))
        .map(({ code, name }) => ({ code, name, country: 'DK' })),
    ],
    municipality: [...known.municipality, ...added],
    selfAssessment: answers(known),
  };
}

/** Levels for every own recommendation of the last two rounds, in all municipalities with a cluster. */
function answers(known: ReturnType<typeof referenceRows>) {
  const random = sequence(12);
  const programmeKey = 'kl12-sjaelland';
  const rounds = known.assessmentRound.filter((r) => r.programmeKey === programmeKey).slice(-2);
  const asked = known.recommendation.filter(
    (r) => r.programmeKey === programmeKey && r.responsible === 'MUNICIPALITY',
  );
  return rounds.flatMap((round) =>
    known.municipality
      .filter(({ clusterId }) => clusterId)
      .flatMap(({ code }) =>
        asked.map(({ id }) => ({
          roundId: round.id,
          municipalityCode: code,
          recommendationId: id,
          level: Math.floor(random() * 5),
          evidence: 'Fiktiv begrundelse til måling.',
          functionName: 'Leder',
          assessedOn: '2014-05-01',
          answeredAt: new Date('2014-05-01T10:00:00Z'),
        })),
      ),
  );
}
