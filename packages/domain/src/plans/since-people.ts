/** What has changed among the people of a plan, and in who may have it, as points. */
import type { ComparedField, LineDifference } from './comparison.ts';
import { type Since, since, type SinceKey, untold } from './since-points.ts';

const nameOf = ({ before, after }: LineDifference): string => (after ?? before)?.text ?? '';
const point = (key: SinceKey, what: string, fields: ComparedField[] = []): Since =>
  since(key, 'MASTER_DATA', what, { fields });

/** @param hasNewLead who leads the plan is told already, and not told again of each of the two */
export function pointsOfPeople(lines: readonly LineDifference[], hasNewLead: boolean): Since[] {
  const people = lines.filter(({ kind }) => kind === 'PARTICIPANT');
  const all = (change: LineDifference['change']) => people.filter((one) => one.change === change);
  return [
    ...all('ADDED').map((line) => point('PARTICIPANT_NEW', nameOf(line))),
    ...all('REMOVED').map((line) => point('PARTICIPANT_GONE', nameOf(line))),
    ...all('CHANGED').flatMap((line) => {
      const { take, rest } = untold(line.fields);
      if (hasNewLead) take('isLead');
      const fields = rest();
      return fields.length > 0 ? [point('PARTICIPANT_CHANGED', nameOf(line), fields)] : [];
    }),
  ];
}

const valueIn = (line: LineDifference, field: ComparedField, side: 'from' | 'to'): string | null =>
  line.fields.find((one) => one.field === field)?.[side] ?? null;

/** Whether a consent covers more than before, or less; null where it is neither. */
function extent(from: string | null, to: string | null): 'WIDENED' | 'NARROWED' | null {
  const [then, now] = [from?.split(',') ?? [], to?.split(',') ?? []];
  const isMore = then.every((section) => now.includes(section));
  const isLess = now.every((section) => then.includes(section));
  if (isMore === isLess) return null;
  return isMore ? 'WIDENED' : 'NARROWED';
}

function pointOfConsent(what: string, from: string | null, to: string | null): Since | null {
  const change = extent(from, to);
  return change && point(`CONSENT_${change}`, what);
}

/** A consent is never rewritten: one that was given anew replaces the one before of the same party. */
export function pointsOfConsents(lines: readonly LineDifference[]): Since[] {
  const consents = lines.filter(({ kind }) => kind === 'CONSENT');
  const gone = consents.filter(({ change }) => change === 'REMOVED');
  const points = consents
    .filter(({ change }) => change !== 'REMOVED')
    .map((line): Since => {
      const what = nameOf(line);
      if (line.change !== 'ADDED') {
        const covers = line.fields.find(({ field }) => field === 'sections');
        const fields = line.fields.map(({ field }) => field);
        const isOnlyExtent = covers !== undefined && fields.length === 1;
        const told = isOnlyExtent ? pointOfConsent(what, covers.from, covers.to) : null;
        return told ?? point('CONSENT_CHANGED', what, fields);
      }
      const at = gone.findIndex((one) => nameOf(one) === what);
      const [replaced] = at < 0 ? [] : gone.splice(at, 1);
      if (!replaced) return point('CONSENT_NEW', what);
      const [from, to] = [valueIn(replaced, 'sections', 'from'), valueIn(line, 'sections', 'to')];
      if (from === to) return point('CONSENT_RENEWED', what);
      return pointOfConsent(what, from, to) ?? point('CONSENT_CHANGED', what, ['sections']);
    });
  return [...gone.map((line) => point('CONSENT_GONE', nameOf(line))), ...points];
}
