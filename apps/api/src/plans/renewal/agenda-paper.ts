// The agenda of the next meeting: what has changed, what was promised, and the goals one by one.

import type { Paper, PaperPart } from '../documents/paper.ts';
import { linesOf, listed, longDate, say, sectionName, told } from '../documents/paper-words.ts';
import { hiddenBy } from '../hide-sections.ts';
import type { AgendaCopy } from './agenda.store.ts';
import { goalParts, promiseParts } from './agenda-tables.ts';
import { sayAgenda, sinceSentence } from './agenda-words.ts';
import type { SinceThen } from './since.ts';

/** Points; an agenda lies on the table between people. */
const SIZE = 11.5;

function opening({ plan, sections }: AgendaCopy): PaperPart[] {
  const hidden = hiddenBy(sections).map(sectionName);
  const lead = plan.participants.find(({ isLead }) => isLead)?.name ?? '';
  const [version] = plan.versions;
  const notice = [
    ...(plan.citizen.isFictive ? [say('fictiveSentence')] : []),
    ...(hidden.length > 0 ? [sayAgenda('leftOut', { sections: listed(hidden) })] : []),
  ];
  return [
    {
      kind: 'facts',
      rows: told([
        { label: sayAgenda('meeting'), text: linesOf(longDate(plan.meetingOn), plan.meetingPlace) },
        { label: say('lead'), text: lead },
        {
          label: sayAgenda('holds'),
          text: version
            ? say('agreedText', { date: longDate(version.agreedOn), number: version.number })
            : '',
        },
      ]),
    },
    ...(notice.length > 0 ? [{ kind: 'notice', paragraphs: notice } as const] : []),
  ];
}

function sincePart(since: SinceThen, isPartly: boolean): PaperPart {
  const nothing = sayAgenda(isPartly ? 'nothingSeen' : 'nothing');
  return since.changes.length === 0
    ? { kind: 'text', text: nothing }
    : { kind: 'list', items: since.changes.map(sinceSentence) };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `copy` holds no section that the viewer does not see; the paper says which those are. */
export function agendaPaper(copy: AgendaCopy): Paper {
  const { plan, sections, promises, since } = copy;
  const lastAgreedOn = plan.versions[0]?.agreedOn ?? null;
  const wanted = lines(copy.wanted);
  const seesGoals = sections.includes('GOALS');
  const parts: { title: string; parts: PaperPart[] }[] = [
    ...(since
      ? [{ title: sayAgenda('since'), parts: [sincePart(since, hiddenBy(sections).length > 0)] }]
      : []),
    ...(promises
      ? [{ title: sayAgenda('promises'), parts: promiseParts(promises, lastAgreedOn) }]
      : []),
    ...(seesGoals ? [{ title: sayAgenda('goals'), parts: goalParts(copy) }] : []),
    ...(wanted.length > 0
      ? [{ title: sayAgenda('wanted'), parts: [{ kind: 'list', items: wanted } as const] }]
      : []),
    {
      title: sayAgenda('end'),
      parts: [
        {
          kind: 'list',
          items: [sayAgenda('askCitizen'), sayAgenda('newPromises'), sayAgenda('next')],
        },
      ],
    },
  ];
  return {
    title: sayAgenda('title'),
    size: SIZE,
    isLarge: false,
    sender: plan.unit.name,
    runningHead: sayAgenda('runningHead', { name: plan.citizen.name }),
    fictive: plan.citizen.isFictive ? say('fictive') : null,
    footer: sayAgenda('footer'),
    pageWord: say('page'),
    kicker: sayAgenda('kicker'),
    heading: sayAgenda('heading', { name: plan.citizen.name }),
    opening: opening(copy),
    sections: parts.map(({ title, parts: inside }, at) => ({
      title: `${at + 1}. ${title}`,
      parts: inside,
    })),
  };
}
