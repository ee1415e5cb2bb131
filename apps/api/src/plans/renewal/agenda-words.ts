// The points of an agenda in finished Danish words.

import { EXISTING_PLAN_KINDS } from '@sammenhaeng/domain/plans/part-kinds';
import type { PromiseShare } from '@sammenhaeng/domain/plans/promises';
import type { Since } from '@sammenhaeng/domain/plans/since-points';
import { agendaDa } from '@sammenhaeng/texts/agenda.da';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import { promisesDa } from '@sammenhaeng/texts/promises.da';
import { sinceDa } from '@sammenhaeng/texts/since.da';
import { longDate, sectionName } from '../documents/paper-words.ts';
import type { PromiseRow } from '../promises/promise.ts';

type Values = Record<string, string | number>;

const filled = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

export const sayAgenda = (key: keyof typeof agendaDa, values?: Values): string =>
  filled(agendaDa[key], values);

/** A title or a name as it is; a section, and the kind of a plan elsewhere, by its word. */
function whatOf({ key, section, what }: Since): string {
  if (key === 'SECTION_CHANGED') return sectionName(section);
  const isPlan = key.startsWith('EXISTING_PLAN');
  const kind = EXISTING_PLAN_KINDS.find((one) => isPlan && one === what);
  return kind ? plansDa[`plans.existing.${kind}`] : what || sinceDa['plans.since.untitled'];
}

/** One change since last time as a sentence. */
export function sinceSentence(since: Since): string {
  const { key, who, toOn, from, to, fields } = since;
  const isFirstScore = key === 'GOAL_SCORE' && from === null;
  const named = fields.map((field) => sinceDa[`plans.since.field.${field}`]);
  const text = isFirstScore
    ? sinceDa['plans.since.GOAL_FIRST_SCORE']
    : sinceDa[`plans.since.${key}`];
  return filled(text, {
    what: whatOf(since),
    who: who ?? '',
    date: longDate(toOn),
    from: from ?? '',
    to: to ?? '',
    fields: [...new Set(named)].join(', '),
  });
}

const KIND_WORDS = {
  CITIZEN: promisesDa['plans.promises.citizen'],
  RELATIVE: promisesDa['plans.promises.relative'],
  GP: promisesDa['plans.promises.gp'],
  PROFESSIONAL: promisesDa['plans.promises.professional'],
};

/** 'Næstved Kommune: 4 af 5 løfter holdt, 1 flyttet' */
export function shareSentence(share: PromiseShare): string {
  const { organisation, kind, kept, settled, moved, notKept, open } = share;
  const house = organisation || KIND_WORDS[kind];
  const counts = [
    ...(settled > 0 ? [sayAgenda(settled === 1 ? 'keptOfOne' : 'kept', { kept, settled })] : []),
    ...(moved > 0 ? [sayAgenda('moved', { count: moved })] : []),
    ...(notKept > 0 ? [sayAgenda('notKept', { count: notKept })] : []),
    ...(open > 0 ? [sayAgenda(open === 1 ? 'openOne' : 'open', { count: open })] : []),
  ];
  return `${house}: ${counts.join(', ')}`;
}

/** What became of a promise: 'Holdt', 'Flyttet til 2. december 2026'. */
export const outcomeWords = ({ outcome, movedTo, note }: PromiseRow): string => {
  if (outcome === null) return '';
  const words =
    outcome === 'MOVED'
      ? filled(promisesDa['plans.promises.movedTo'], { date: longDate(movedTo) })
      : promisesDa[`plans.promises.outcome.${outcome}`];
  return note === '' ? words : `${words}. ${note}`;
};
