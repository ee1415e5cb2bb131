// The letter that asks somebody to a meeting, and the slip that is sent back: in finished words.

import { shortened } from '@sammenhaeng/domain/plans/text-rules';
import type { Paper, PaperPart } from '../documents/paper.ts';
import { linesOf, say } from '../documents/paper-words.ts';
import type { MeetingCopy } from './meeting-copy.ts';
import {
  agendaItems,
  answerTo,
  headingOf,
  introOf,
  reachedAt,
  statusAsked,
  taskText,
  whenAndWhere,
} from './meeting-words.ts';

/** Points. A letter to be read at a kitchen table, and a slip that must stay on one page. */
const SIZE = { letter: 11.5, slip: 11 };

/** More than these, and longer, would push the lines to write on off the page. */
const MOST_TASKS = 3;
const LONGEST = { task: 62, name: 45, place: 40, address: 50 };
/** Lines to write on, by how many tasks stand above them. */
const ROOM = [
  [6, 4],
  [5, 3],
  [4, 2],
  [2, 2],
] as const;

const frame = (copy: MeetingCopy) => ({
  isLarge: false,
  sender: copy.sender,
  runningHead: copy.sender,
  fictive: copy.isFictive ? say('fictive') : null,
  footer: linesOf(copy.leadName),
  pageWord: say('page'),
  heading: headingOf(copy),
});

/** The invitation as a letter. */
export function invitationPaper(copy: MeetingCopy): Paper {
  const items = agendaItems(copy);
  const asked = statusAsked(copy);
  const tasks = copy.tasks.map(taskText);
  const before: PaperPart[] = [
    ...(asked ? [{ kind: 'text', text: asked } as const] : []),
    ...(tasks.length > 0
      ? [
          { kind: 'heading', text: say('statusOwn') } as const,
          { kind: 'list', items: tasks } as const,
        ]
      : []),
  ];
  return {
    ...frame(copy),
    title: say('invitationTitle'),
    size: SIZE.letter,
    kicker: say('invitationKicker'),
    opening: [
      { kind: 'text', text: say('dearName', { name: copy.recipient.name }) },
      { kind: 'text', text: introOf(copy) },
      { kind: 'facts', rows: whenAndWhere(copy) },
    ],
    sections: [
      ...(items.length > 0
        ? [{ title: say('meetingAgenda'), parts: [{ kind: 'list', items } as const] }]
        : []),
      ...(before.length > 0 ? [{ title: say('statusTitle'), parts: before }] : []),
      {
        title: say('answerTitle'),
        parts: [
          { kind: 'text', text: answerTo(copy) },
          {
            kind: 'text',
            text: linesOf(say('messageBye'), copy.leadName, copy.sender, reachedAt(copy)),
          },
        ],
      },
    ],
  };
}

const comingOf = ({ citizenName }: MeetingCopy): PaperPart => ({
  kind: 'choices',
  label: '',
  isInline: true,
  options: citizenName
    ? [say('slipComingYes'), say('slipComingInput'), say('slipComingNo')]
    : [say('slipComingYes'), say('slipComingNo'), say('slipCall')],
});

/** What is asked of the one who knows what it is about; the others can leave a message. */
function questionsOf(copy: MeetingCopy): Paper['sections'] {
  if (!copy.citizenName) {
    return [
      { title: say('slipPhone'), parts: [{ kind: 'rules', label: '', count: 1 }] },
      { title: say('slipMessage'), parts: [{ kind: 'rules', label: '', count: 5 }] },
    ];
  }
  const tasks = copy.tasks.slice(0, MOST_TASKS).map(
    (task): PaperPart => ({
      kind: 'choices',
      label: taskText({ ...task, title: shortened(task.title, LONGEST.task) }),
      options: [say('slipDone'), say('slipOnWay'), say('slipNotBegun')],
      isInline: true,
    }),
  );
  const [status, important] = ROOM[tasks.length] ?? ROOM[MOST_TASKS];
  return [
    ...(tasks.length > 0 ? [{ title: say('slipOwn'), parts: tasks }] : []),
    { title: say('slipStatus'), parts: [{ kind: 'rules', label: '', count: status }] },
    { title: say('slipImportant'), parts: [{ kind: 'rules', label: '', count: important }] },
  ];
}

/** With names and place no longer than one page has room for. */
const toFit = (copy: MeetingCopy): MeetingCopy => ({
  ...copy,
  meeting: {
    ...copy.meeting,
    place: shortened(copy.meeting.place.replaceAll('\n', ' '), LONGEST.place),
  },
  recipient: { ...copy.recipient, name: shortened(copy.recipient.name, LONGEST.name) },
  citizenName: copy.citizenName && shortened(copy.citizenName, LONGEST.name),
  leadName: shortened(copy.leadName, LONGEST.name),
  address: shortened(copy.address, LONGEST.address),
  sender: shortened(copy.sender, LONGEST.name),
});

/** One A4 page, for somebody without an account: boxes to tick, lines to write on, where to send. */
export function slipPaper(copy: MeetingCopy): Paper {
  const short = toFit(copy);
  const { leadName: lead, sender, recipient } = short;
  return {
    ...frame(short),
    title: say('slipTitle'),
    size: SIZE.slip,
    kicker: say('slipKicker'),
    opening: [
      { kind: 'facts', rows: whenAndWhere(short) },
      {
        kind: 'text',
        text: linesOf(
          say('slipIntro'),
          say('slipSend', { lead, sender }),
          reachedAt(short).replaceAll('\n', ' · '),
          say('slipNoMail'),
        ),
      },
    ],
    sections: [
      {
        title: `${say('slipComing')} (${recipient.name})`,
        parts: [comingOf(short)],
      },
      ...questionsOf(short),
    ],
  };
}
