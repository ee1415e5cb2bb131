// The minutes of a meeting on paper, in finished words.

import { meetingsDa } from '@sammenhaeng/texts/meetings.da';
import type { Paper, PaperPart } from '../documents/paper.ts';
import { linesOf, listed, longDate, say, told } from '../documents/paper-words.ts';
import { reachedAt, whenAndWhere } from './meeting-words.ts';
import type { MinutesCopy } from './minutes-copy.ts';

/** Points; large print follows the usual advice of at least 16. */
const SIZE = { usual: 11, large: 16 };

type Section = Paper['sections'][number];

const under = (title: string, parts: PaperPart[]): Section[] =>
  parts.length > 0 ? [{ title, parts }] : [];

function opening(copy: MinutesCopy): PaperPart[] {
  const { correctedOn, recipientName } = copy;
  const notice = [
    ...(copy.isFictive ? [say('fictiveSentence')] : []),
    ...(copy.words ? [] : [say('minutesLeftOut')]),
    ...(correctedOn.length > 0 && copy.words
      ? [say('minutesCorrected', { dates: listed(correctedOn.map(longDate)) })]
      : []),
  ];
  return [
    {
      kind: 'facts',
      rows: told([
        ...whenAndWhere(copy),
        { label: say('lead'), text: linesOf(copy.leadName, reachedAt({ ...copy, address: '' })) },
        { label: say('copyFor'), text: recipientName },
      ]),
    },
    ...(notice.length > 0 ? [{ kind: 'notice', paragraphs: notice } as const] : []),
  ];
}

/** Who came, and below what those said who said anything. */
function people({ came }: MinutesCopy): PaperPart[] {
  if (!came || came.length === 0) return [];
  const facts: PaperPart = {
    kind: 'facts',
    rows: came.map(({ name, attendance }) => ({
      label: name,
      text: meetingsDa[`plans.meetings.attendance.${attendance ?? 'none'}`],
    })),
  };
  const said = came.flatMap(({ name, input, round }): PaperPart[] => {
    const text = linesOf(input, round);
    return text === '' ? [] : [{ kind: 'quote', by: name, text }];
  });
  return [facts, ...said];
}

function promised({ words }: MinutesCopy): PaperPart[] {
  if (!words || words.promises.length === 0) return [];
  const cell = (text: string) => ({ text, note: '' });
  return [
    {
      kind: 'table',
      columns: [say('what'), say('who'), say('when')],
      widths: [5, 3, 3],
      leading: 1,
      rows: words.promises.map(({ text, name, dueOn }) => [
        cell(text),
        cell(name),
        cell(longDate(dueOn)),
      ]),
    },
  ];
}

/** The paper says what is left out, and where it was corrected it says so. */
export function minutesPaper(copy: MinutesCopy): Paper {
  const { words, next, citizenName, sender } = copy;
  const decisions: PaperPart[] =
    words && words.decisions.length > 0 ? [{ kind: 'numbered', items: words.decisions }] : [];
  return {
    title: say('minutesTitle'),
    size: copy.isLargePrint ? SIZE.large : SIZE.usual,
    isLarge: copy.isLargePrint,
    sender,
    runningHead: say('minutesRunningHead', { date: longDate(copy.meeting.meetingOn) }),
    fictive: copy.isFictive ? say('fictive') : null,
    footer: linesOf(copy.leadName),
    pageWord: say('page'),
    kicker: say('minutesTitle'),
    heading: say('meetingHeading', { name: citizenName }),
    opening: opening(copy),
    sections: [
      ...under(say('minutesCame'), people(copy)),
      ...under(say('minutesDecided'), decisions),
      ...under(say('minutesWords'), words?.minutes ? [{ kind: 'text', text: words.minutes }] : []),
      ...under(say('minutesPromised'), promised(copy)),
      ...under(
        say('minutesNext'),
        next ? [{ kind: 'facts', rows: whenAndWhere({ meeting: next }) }] : [],
      ),
      { title: say('confidential'), parts: [{ kind: 'text', text: say('confidentialText') }] },
    ],
  };
}
