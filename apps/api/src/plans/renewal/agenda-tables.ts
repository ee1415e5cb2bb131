// What the agenda has tables of: the promises with what became of them, and the goals with what is to be done.

import { isToBeDone } from '@sammenhaeng/domain/plans/plan-facts';
import { ledgerOf } from '@sammenhaeng/domain/plans/promises';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { Cell, PaperPart } from '../documents/paper.ts';
import { longDate, say } from '../documents/paper-words.ts';
import type { PromiseRow } from '../promises/promise.ts';
import type { AgendaCopy } from './agenda.store.ts';
import { outcomeWords, sayAgenda, shareSentence } from './agenda-words.ts';

const cell = (text: string, note = ''): Cell => ({ text, note });

const table = (what: string, who: string, last: string, rows: Cell[][]): PaperPart => ({
  kind: 'table',
  columns: [what, who, last],
  widths: [7, 5, 4.5],
  leading: 1,
  rows,
});

const whose = ({ responsibleName, organisation }: PromiseRow): Cell =>
  cell(responsibleName, organisation);

/** Of whom how much was kept, then what is open, then what became of the rest. */
export function promiseParts(
  promises: readonly PromiseRow[],
  lastAgreedOn: string | null,
): PaperPart[] {
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
export function goalParts({ plan }: AgendaCopy): PaperPart[] {
  const nameOf = new Map(plan.participants.map(({ id, name }) => [id, name]));
  const active = plan.goals.filter(({ state }) => state === 'ACTIVE');
  return active.flatMap(({ title, ownWords, interventions }, at): PaperPart[] => {
    const todo = interventions.filter(isToBeDone);
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
