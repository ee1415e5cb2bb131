/** What has changed in a plan since it was agreed, in the few points a meeting opens with. */
import type { ComparedField, LineDifference, SectionDifference } from './comparison.ts';
import { pointsOfGoals } from './since-goals.ts';
import { pointsOfConsents, pointsOfPeople } from './since-people.ts';
import { type Since, since, untold } from './since-points.ts';

/** The fields of a line, and of the marks inside it once each; a mark that is new or gone by its kind. */
function namedIn({ fields, lines }: LineDifference): ComparedField[] {
  const inside = lines.flatMap(({ change, fields: marked }): ComparedField[] =>
    change === 'CHANGED' ? marked.map(({ field }) => field) : ['markKind'],
  );
  return [...new Set([...fields.map(({ field }) => field), ...inside])];
}

const ENDING = { ADDED: 'NEW', REMOVED: 'GONE', CHANGED: 'CHANGED', MOVED: 'CHANGED' } as const;

/** A challenge by its words, a plan elsewhere by the word of its kind. */
const pointsOfSituation = (lines: readonly LineDifference[]): Since[] =>
  lines.flatMap((line) => {
    const { kind, change, before, after } = line;
    const name = after ?? before;
    const fields = change === 'CHANGED' ? namedIn(line) : [];
    if (kind === 'CHALLENGE') {
      return [since(`CHALLENGE_${ENDING[change]}`, 'CHALLENGES', name?.text ?? '', { fields })];
    }
    return [since(`EXISTING_PLAN_${ENDING[change]}`, 'MAPPING', name?.word ?? '', { fields })];
  });

/** The days by their date, everything else of a section by its name. */
function pointsOfFields({ section, fields, lines }: SectionDifference): Since[] {
  const { take, rest } = untold(fields);
  // Told by its own point, and a plan that is new or gone tells that there are some, or none.
  if (fields.some(({ field, to }) => field === 'leadName' && to !== null)) take('leadName');
  if (section === 'MAPPING' && lines.some(({ change }) => change !== 'CHANGED')) {
    take('hasNoExistingPlans');
  }
  const days = (['meetingOn', 'nextFollowUpOn'] as const).flatMap((field) => {
    const toOn = fields.find((one) => one.field === field)?.to;
    if (!toOn) return [];
    take(field);
    return [
      since(field === 'meetingOn' ? 'MEETING_ON' : 'NEXT_FOLLOW_UP_ON', section, '', { toOn }),
    ];
  });
  const others = rest();
  return others.length === 0
    ? days
    : [...days, since('SECTION_CHANGED', section, '', { fields: others })];
}

/**
 * The points in the order of a meeting: goals, what was done, people, the situation, the dates.
 * Nothing that differs is left untold: where no sentence fits, the field is named.
 * @param differences between the newest version and the plan as it stands, of what is seen
 */
export function sinceLastTime(differences: readonly SectionDifference[]): Since[] {
  const of = (name: string) => differences.find(({ section }) => section === name);
  const linesOf = (name: string) => of(name)?.lines ?? [];
  const lead = of('MASTER_DATA')?.fields.find(({ field }) => field === 'leadName')?.to ?? null;
  return [
    ...pointsOfGoals(linesOf('GOALS')),
    ...(lead === null ? [] : [since('LEAD_NEW', 'MASTER_DATA', lead)]),
    ...pointsOfPeople(linesOf('MASTER_DATA'), lead !== null),
    ...pointsOfConsents(linesOf('MASTER_DATA')),
    ...pointsOfSituation(linesOf('CHALLENGES')),
    ...pointsOfSituation(linesOf('MAPPING')),
    ...differences.flatMap(pointsOfFields),
  ];
}
