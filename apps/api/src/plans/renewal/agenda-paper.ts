// The agenda of the next meeting: what has changed, what was promised, and the goals one by one.

import { ledgerOf } from '@sammenhaeng/domain/plans/promises';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { Cell, Paper, PaperPart } from '../documents/paper.ts';
import { linesOf, listed, longDate, say, sectionName, told } from '../documents/paper-words.ts';
import { hiddenBy } from '../hide-sections.ts';
import type { PromiseRow } from '../promises/promise.ts';
import type { AgendaCopy } from './agenda.store.ts';
import { outcomeWords, sayAgenda, shareSentence, sinceSentence } from './agenda-words.ts';

/** Points; an agenda lies on the table between people. */
const SIZE = 11.5;

const cell = (text: string, note = ''): Cell => ({ text, note });

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

function sincePart({ since }: AgendaCopy): PaperPart[] {
  if (!since || since.changes.length === 0) return [{ kind: 'text', text: sayAgenda('nothing') }];
  return [{ kind: 'list', items: since.changes.map(sinceSentence) }];
}

const table = (what: string, who: string, last: string, rows: Cell[][]): PaperPart => ({
  kind: 'table',
  columns: [what, who, last],
  widths: [7, 5, 4.5],
  leading: 1,
  rows,
});

const whose = ({ responsibleName, organisation }: PromiseRow): Cell =>
  cell(responsibleName, organisation);

function promiseParts(promises: readonly PromiseRow[], lastAgreedOn: string | null): PaperPart[] {
  const { shares, open, settled } = ledgerOf(promises, lastAgreedOn);
  if (shares.length === 0) return [{ kind: 'text', text: sayAgenda('noPromises') }];
  return [
    { kind: 'list', items: shares.map(shareSentence) },
    ...(open.length === 0
      ? []
      : [
          { kind: 'heading', text: sayAgenda('openTitle') } as const,
          table(
            sayAgenda('what'),
            sayAgenda('who'),
            sayAgenda('when'),
            open.map((one) => [cell(one.text), whose(one), cell(longDate(one.dueOn))]),
          ),
        ]),
    ...(settled.length === 0
      ? []
      : [
          { kind: 'heading', text: sayAgenda('settledTitle') } as const,
          table(
            sayAgenda('what'),
            sayAgenda('who'),
            sayAgenda('became'),
            settled.map((one) => [cell(one.text), whose(one), cell(outcomeWords(one))]),
          ),
        ]),
  ];
}

/** The goals still worked towards, each with what is to be done. */
function goalParts({ plan }: AgendaCopy): PaperPart[] {
  const nameOf = new Map(plan.participants.map(({ id, name }) => [id, name]));
  const active = plan.goals.filter(({ state }) => state === 'ACTIVE');
  return active.flatMap(({ title, ownWords, interventions }, at): PaperPart[] => {
    const todo = interventions.filter(
      ({ state }) => state === 'PLANNED' || state === 'IN_PROGRESS',
    );
    const rows = todo.map((one) => [
      cell(one.title, plansDa[`plans.interventionState.${one.state}`]),
      cell(nameOf.get(one.responsibleId ?? '') ?? ''),
      cell(longDate(one.dueOn)),
    ]);
    return [
      { kind: 'heading', text: say('goal', { number: at + 1, title: title || say('untitled') }) },
      ...(ownWords === '' ? [] : [{ kind: 'quote', by: say('ownWords'), text: ownWords } as const]),
      ...(rows.length === 0 ? [] : [table(say('what'), say('who'), say('when'), rows)]),
    ];
  });
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `copy` holds no section that the viewer does not see; the paper says which those are. */
export function agendaPaper(copy: AgendaCopy): Paper {
  const { plan, sections, promises } = copy;
  const lastAgreedOn = plan.versions[0]?.agreedOn ?? null;
  const wanted = lines(copy.wanted);
  const seesGoals = sections.includes('GOALS');
  const parts: { title: string; parts: PaperPart[] }[] = [
    { title: sayAgenda('since'), parts: sincePart(copy) },
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
