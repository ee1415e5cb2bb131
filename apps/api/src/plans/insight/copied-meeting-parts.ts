// A meeting of a plan as the citizen is given it: what was meant, who came, what was said and decided.

import { meetingsDa } from '@sammenhaeng/texts/meetings.da';
import type { PaperPart } from '../documents/paper.ts';
import { linesOf, longDate, told } from '../documents/paper-words.ts';
import type { CopiedCorrection, CopiedMeeting } from './citizen-copy.ts';
import { dayOf, tell } from './insight-words.ts';

const cameOf = (attendance: CopiedMeeting['attendances'][number]['attendance']): string =>
  meetingsDa[`plans.meetings.attendance.${attendance ?? 'none'}`];

/** What stood before a correction, of that which it corrected. */
function earlierWords(correction: CopiedCorrection): string {
  const { earlier, earlierDecisions, earlierAttendances } = correction;
  return linesOf(
    ...(earlier === null ? [] : [earlier || tell('minutesNone')]),
    ...(earlierDecisions === null
      ? []
      : [`${tell('decisions')}: ${earlierDecisions.join('; ') || tell('decisionsNone')}`]),
    ...(earlierAttendances ?? []).map(({ name, attendance, input, round }) =>
      linesOf(`${name}: ${cameOf(attendance)}`, input, round),
    ),
  );
}

export function meetingParts(one: CopiedMeeting): PaperPart[] {
  const hours = [one.startsAt, one.endsAt].filter((hour) => hour !== null).join('–');
  const said = one.attendances.flatMap(({ name, input, round }) =>
    [input, round].filter((text) => text !== '').map((text) => ({ name, text })),
  );
  return [
    { kind: 'heading', text: tell('meeting', { date: longDate(one.on) }) },
    {
      kind: 'facts',
      rows: told([
        {
          label: tell('status'),
          text: linesOf(meetingsDa[`plans.meetings.state.${one.state}`], hours),
        },
        { label: tell('place'), text: one.place },
        { label: tell('agenda'), text: one.agenda },
        { label: tell('minutes'), text: one.minutes },
        {
          label: tell('present'),
          text: one.attendances
            .map(({ name, attendance }) => `${name}: ${cameOf(attendance)}`)
            .join('\n'),
        },
      ]),
    },
    ...one.corrections.map(
      (correction) =>
        ({
          kind: 'quote',
          by: tell('corrected', {
            date: dayOf(correction.correctedAt),
            who: [correction.function, correction.unit].filter(Boolean).join(', '),
          }),
          text: earlierWords(correction),
        }) as const,
    ),
    ...(one.decisions.length > 0
      ? [
          { kind: 'text', text: tell('decisions') } as const,
          { kind: 'list', items: one.decisions } as const,
        ]
      : []),
    ...said.map(({ name, text }) => ({ kind: 'quote', by: name, text }) as const),
  ];
}
