// The citizen's report of who has seen the plan, in finished words: days, units, acts and purposes.

import { municipalityName } from '@sammenhaeng/domain/organisation/municipality-name';
import type { Paper, PaperPart } from '../documents/paper.ts';
import type { CitizenReport } from './citizen-copy.ts';
import { accessParts, dayOf, placeOf, tell } from './insight-words.ts';

const fictive: PaperPart = { kind: 'notice', paragraphs: [tell('fictiveSentence')] };

/**
 * Names no employee. Source: Datatilsynet 2024-32-0283, the citizen's right to the log: dates and
 * purposes, normally not the name. Sure: A.
 */
export function reportPaper({ citizen, madeAt, madeBy, access }: CitizenReport): Paper {
  const date = dayOf(madeAt);
  const whom = { unit: madeBy.unit, municipality: municipalityName(madeBy.municipality) };
  return {
    title: tell('reportTitle'),
    size: 10.5,
    isLarge: false,
    sender: placeOf(madeBy),
    runningHead: tell('reportTitle'),
    fictive: citizen.isFictive ? tell('fictive') : null,
    footer: tell('reportFooter', { date }),
    pageWord: tell('page'),
    kicker: tell('reportKicker'),
    heading: tell('reportHeading'),
    opening: [
      { kind: 'text', text: tell('reportIntro') },
      { kind: 'text', text: tell('reportNames') },
      {
        kind: 'facts',
        rows: [
          { label: tell('about'), text: citizen.name },
          { label: tell('madeBy'), text: placeOf(madeBy) },
          { label: tell('day'), text: date },
        ],
      },
      ...(citizen.isFictive ? [fictive] : []),
    ],
    sections: [
      { title: tell('access'), parts: accessParts(access) },
      {
        title: tell('reportQuestions'),
        parts: [{ kind: 'text', text: tell('reportMore', whom) }],
      },
    ],
  };
}
