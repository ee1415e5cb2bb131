// What happened round a plan, as parts of a page: meetings, promises, follow-ups, sendings, leads.

import { LEGAL_GROUNDS } from '@sammenhaeng/domain/plans/legal-grounds';
import { handOverDa } from '@sammenhaeng/texts/hand-over.da';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import { promisesDa } from '@sammenhaeng/texts/promises.da';
import { sendingDa } from '@sammenhaeng/texts/sending.da';
import { wordsDa } from '@sammenhaeng/texts/words.da';
import type { Cell, PaperPart } from '../documents/paper.ts';
import { linesOf, listed, longDate, sectionName, told } from '../documents/paper-words.ts';
import type { CopiedConsent, CopiedDispatch, CopiedPlan, CopiedPromise } from './citizen-copy.ts';
import { meetingParts } from './copied-meeting-parts.ts';
import { cell, dayOf, tell } from './insight-words.ts';

const table = (columns: string[], widths: number[], rows: Cell[][]): PaperPart => ({
  kind: 'table',
  columns,
  widths,
  leading: 1,
  rows,
});

/** A heading and what stands under it; nothing where there is nothing. */
const under = (title: string, parts: readonly PaperPart[]): PaperPart[] =>
  parts.length === 0 ? [] : [{ kind: 'heading', text: title }, ...parts];

function consentRow(one: CopiedConsent): Cell[] {
  const { partyName, sections, fromOn, toOn, withdrawnOn, withdrawnBy, replacedOn } = one;
  const ended = [
    ...(withdrawnOn
      ? [tell('withdrawn', { date: longDate(withdrawnOn), name: withdrawnBy ?? '' })]
      : []),
    ...(replacedOn && !withdrawnOn ? [tell('replaced', { date: longDate(replacedOn) })] : []),
  ];
  return [
    cell(partyName, plansDa[`plans.consent.form.${one.form}`]),
    cell(listed(sections.map(sectionName))),
    cell(
      linesOf(tell('periodText', { from: longDate(fromOn), to: longDate(toOn) }), one.purpose),
      ended.join('. '),
    ),
  ];
}

const promiseRow = (one: CopiedPromise): Cell[] => [
  cell(one.text, one.note),
  cell(one.responsibleName, one.organisation),
  cell(longDate(one.movedTo ?? one.dueOn)),
  cell(one.outcome ? promisesDa[`plans.promises.outcome.${one.outcome}`] : ''),
];

/** A ground that a newer program no longer knows is shown by its name. */
const lawOf = (ground: string): string =>
  Object.entries(LEGAL_GROUNDS).find(([key]) => key === ground)?.[1].law ?? ground;

const dispatchRow = (one: CopiedDispatch): Cell[] => [
  cell(one.recipientName),
  cell(listed(one.sections.map(sectionName))),
  cell(
    linesOf(
      sendingDa[`plans.sending.channel.${one.channel}`],
      tell('sentVersion', { number: one.version, date: dayOf(one.sentAt) }),
    ),
    one.legalGround
      ? tell('withoutConsent', { law: lawOf(one.legalGround), reason: one.reason ?? '' })
      : '',
  ),
];

const reviewSentences = (plan: CopiedPlan): string[] =>
  [...new Set(plan.lineReviews.map(({ version }) => version))].map((number) =>
    tell('reviewsText', {
      number,
      count: plan.lineReviews.filter(({ version }) => version === number).length,
    }),
  );

/** Everything that is stored beside the five sections, under headings of its own. */
export function lifeParts(plan: CopiedPlan): PaperPart[] {
  const some = (rows: Cell[][], columns: string[], widths: number[]): PaperPart[] =>
    rows.length === 0 ? [] : [table(columns, widths, rows)];
  return [
    ...under(
      tell('consents'),
      some(
        plan.consents.map(consentRow),
        [tell('party'), tell('covers'), tell('period')],
        [4.5, 5, 6.5],
      ),
    ),
    ...plan.meetings.flatMap(meetingParts),
    ...under(
      tell('promises'),
      some(
        plan.promises.map(promiseRow),
        [tell('promise'), tell('promisedBy'), tell('due'), tell('outcome')],
        [6, 4.5, 3.5, 3],
      ),
    ),
    ...under(
      tell('followUps'),
      some(
        plan.followUps.map((one) => [
          cell(wordsDa[`words.followUpKind.${one.kind}`], linesOf(one.note, one.reason)),
          cell(longDate(one.dueOn), one.responsibleName ?? ''),
          cell(longDate(one.doneOn), one.outcome ? wordsDa[`words.outcome.${one.outcome}`] : ''),
        ]),
        [tell('followUp'), tell('dueOn'), tell('done')],
        [6, 4.5, 4.5],
      ),
    ),
    ...under(
      tell('sent'),
      some(
        plan.dispatches.map(dispatchRow),
        [tell('recipient'), tell('got'), tell('how')],
        [4.5, 5, 6.5],
      ),
    ),
    ...under(
      tell('leads'),
      some(
        plan.leads.map((one) => [
          cell(one.name, linesOf(one.function, one.unit)),
          cell(dayOf(one.fromAt)),
          cell(one.toAt ? dayOf(one.toAt) : tell('now')),
        ]),
        [tell('name'), tell('from'), tell('to')],
        [7, 4, 4],
      ),
    ),
    ...plan.handOvers.flatMap((one): PaperPart[] => [
      {
        kind: 'heading',
        text: tell('handOver', {
          from: `${one.fromFunction}, ${one.fromUnit}`,
          to: `${one.toFunction}, ${one.toUnit}`,
        }),
      },
      {
        kind: 'facts',
        rows: told([
          { label: tell('day'), text: dayOf(one.proposedAt) },
          { label: tell('status'), text: handOverDa[`plans.handOver.state.${one.state}`] },
          { label: tell('knowThis'), text: one.knowThis },
          { label: tell('answer'), text: one.answer },
        ]),
      },
    ]),
    ...under(
      tell('reviews'),
      reviewSentences(plan).map((text) => ({ kind: 'text', text }) as const),
    ),
  ];
}
