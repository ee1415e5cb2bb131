/** A self-assessment as the API gives it, for the tests of the screens. */

const PLACE = { programmeKey: 'kl12', roundKey: '2026', municipalityCode: '370' };
export const ADDRESS = '/selvvurdering/kl12/2026/370';

export function anAnswer(changes: object = {}) {
  return {
    level: 2,
    evidence: 'To af fire metoder er beskrevet.',
    functionName: 'centerleder',
    assessedOn: '2026-11-20',
    revision: 7,
    ...changes,
  };
}

export function aLine(number: number, changes: object = {}) {
  return {
    recommendation: {
      id: `r${number}`,
      number,
      title: `Anbefaling nummer ${number}`,
      responsible: 'MUNICIPALITY',
    },
    state: 'NOT_ANSWERED',
    answer: null as object | null,
    previous: null as object | null,
    ...changes,
  };
}

export const answeredLine = (number: number, answer: object = anAnswer()) =>
  aLine(number, { state: 'ANSWERED', answer });

export const othersLine = (number: number, responsible: 'STATE' | 'REGION') => ({
  ...aLine(number, { state: 'NOT_OURS' }),
  recommendation: { id: `r${number}`, number, title: `Andres nummer ${number}`, responsible },
});

export function aForm(lines: object[], changes: object = {}) {
  return {
    programmeKey: PLACE.programmeKey,
    programmeName: 'KL 12',
    roundKey: PLACE.roundKey,
    roundTitle: 'Runde 2026',
    state: 'OPEN',
    answerBy: '2026-12-01',
    municipality: { code: PLACE.municipalityCode, name: 'Næstved' },
    previousRoundTitle: 'Runde 2016',
    defaultFunctionName: 'koordinator',
    lines,
    ...changes,
  };
}
