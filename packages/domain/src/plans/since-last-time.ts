/** What has changed in a plan since it was agreed, in the few points a meeting opens with. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { FrozenGoal, FrozenIntervention, FrozenPlan } from './frozen-plan.ts';
import type { PlanSection } from './plan-section.ts';
import { shortened } from './text-rules.ts';

/** Every kind of change there is. The screen and the paper have one sentence for each. */
export const SINCE_KEYS = [
  'GOAL_REACHED',
  'GOAL_DROPPED',
  'GOAL_NEW',
  'GOAL_GONE',
  'GOAL_MOVED_UP',
  'GOAL_SCORE',
  'INTERVENTION_DONE',
  'INTERVENTION_NOT_DONE',
  'INTERVENTION_NEW',
  'INTERVENTION_GONE',
  'INTERVENTION_MOVED',
  'INTERVENTION_HANDED_OVER',
  'PARTICIPANT_NEW',
  'PARTICIPANT_LEFT',
  'LEAD_NEW',
  'CONSENT_NEW',
  'CONSENT_ENDED',
  'CHALLENGE_NEW',
  'CHALLENGE_GONE',
  'EXISTING_PLAN_NEW',
  'EXISTING_PLAN_GONE',
] as const;
export type SinceKey = (typeof SINCE_KEYS)[number];

export type Since = {
  key: SinceKey;
  section: PlanSection;
  /** What it is about: a title, a name, or the word of a kind of plan. */
  what: string;
  /** Who, where the sentence names somebody besides. */
  who: string | null;
  toOn: CalendarDate | null;
  from: number | null;
  to: number | null;
};

/** Signs of a text at most: an agenda has one line a point. */
const LINE = 90;

/** The first line of a text, cut where it is long. */
export function inShort(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return shortened(first, LINE);
}

const SECTION: Record<SinceKey, PlanSection> = {
  GOAL_REACHED: 'GOALS',
  GOAL_DROPPED: 'GOALS',
  GOAL_NEW: 'GOALS',
  GOAL_GONE: 'GOALS',
  GOAL_MOVED_UP: 'GOALS',
  GOAL_SCORE: 'GOALS',
  INTERVENTION_DONE: 'GOALS',
  INTERVENTION_NOT_DONE: 'GOALS',
  INTERVENTION_NEW: 'GOALS',
  INTERVENTION_GONE: 'GOALS',
  INTERVENTION_MOVED: 'GOALS',
  INTERVENTION_HANDED_OVER: 'GOALS',
  PARTICIPANT_NEW: 'MASTER_DATA',
  PARTICIPANT_LEFT: 'MASTER_DATA',
  LEAD_NEW: 'MASTER_DATA',
  CONSENT_NEW: 'MASTER_DATA',
  CONSENT_ENDED: 'MASTER_DATA',
  CHALLENGE_NEW: 'CHALLENGES',
  CHALLENGE_GONE: 'CHALLENGES',
  EXISTING_PLAN_NEW: 'MAPPING',
  EXISTING_PLAN_GONE: 'MAPPING',
};

const since = (key: SinceKey, what: string, more: Partial<Since> = {}): Since => ({
  key,
  section: SECTION[key],
  what: inShort(what),
  who: null,
  toOn: null,
  from: null,
  to: null,
  ...more,
});

type Line = { id?: string };
type Pairs<Item> = { both: { before: Item; after: Item }[]; added: Item[]; gone: Item[] };

/**
 * The same line is found by its id; versions from before lines had ids, by its words.
 * @param wordsOf what tells a line from the others when there is no id
 */
function paired<Item extends Line>(
  before: readonly Item[],
  after: readonly Item[],
  wordsOf: (item: Item) => string,
): Pairs<Item> {
  const isSame = (one: Item, other: Item) =>
    one.id && other.id ? one.id === other.id : wordsOf(one) === wordsOf(other);
  const both = after.flatMap((item) => {
    const earlier = before.find((one) => isSame(one, item));
    return earlier ? [{ before: earlier, after: item }] : [];
  });
  const kept = new Set(both.map((pair) => pair.before));
  const known = new Set(both.map((pair) => pair.after));
  return {
    both,
    added: after.filter((item) => !known.has(item)),
    gone: before.filter((item) => !kept.has(item)),
  };
}

function changedIntervention(before: FrozenIntervention, after: FrozenIntervention): Since[] {
  const changes: Since[] = [];
  const { title: what, state, dueOn, responsibleName: who } = after;
  if (state !== before.state && (state === 'DONE' || state === 'NOT_DONE')) {
    return [since(`INTERVENTION_${state}`, what, { who })];
  }
  if (dueOn !== null && before.dueOn !== null && dueOn !== before.dueOn) {
    changes.push(since('INTERVENTION_MOVED', what, { toOn: dueOn }));
  }
  if (who !== null && who !== before.responsibleName) {
    changes.push(since('INTERVENTION_HANDED_OVER', what, { who }));
  }
  return changes;
}

function changedInterventions(before: FrozenGoal[], after: FrozenGoal[]): Since[] {
  const all = (goals: FrozenGoal[]) => goals.flatMap(({ interventions }) => interventions);
  const { both, added, gone } = paired(all(before), all(after), ({ title }) => title);
  return [
    ...both.flatMap((pair) => changedIntervention(pair.before, pair.after)),
    ...added.map(({ title, responsibleName }) =>
      since('INTERVENTION_NEW', title, { who: responsibleName }),
    ),
    ...gone.map(({ title }) => since('INTERVENTION_GONE', title)),
  ];
}

function changedGoals(before: FrozenGoal[], after: FrozenGoal[]): Since[] {
  const { both, added, gone } = paired(before, after, ({ title }) => title);
  const inOldOrder = both
    .toSorted((one, other) => before.indexOf(one.before) - before.indexOf(other.before))
    .map((pair) => pair.after);
  return [
    ...both.flatMap((pair, place) => {
      const { title, state, attainment = null } = pair.after;
      const changes: Since[] = [];
      if (state !== pair.before.state && state === 'ACHIEVED')
        changes.push(since('GOAL_REACHED', title));
      if (state !== pair.before.state && state === 'DROPPED')
        changes.push(since('GOAL_DROPPED', title));
      const from = pair.before.attainment ?? null;
      if (attainment !== null && attainment !== from) {
        changes.push(since('GOAL_SCORE', title, { from, to: attainment }));
      }
      // Only what rose is told: where one goal rises, another sinks.
      if (state === 'ACTIVE' && place < inOldOrder.indexOf(pair.after)) {
        changes.push(since('GOAL_MOVED_UP', title, { to: after.indexOf(pair.after) + 1 }));
      }
      return changes;
    }),
    ...added.map(({ title }) => since('GOAL_NEW', title)),
    ...gone.map(({ title }) => since('GOAL_GONE', title)),
  ];
}

function changedPeople(before: FrozenPlan, after: FrozenPlan): Since[] {
  const people = paired(before.participants, after.participants, ({ name }) => name);
  const consents = paired(before.consents, after.consents, ({ partyName }) => partyName);
  const parties = (some: FrozenPlan) => new Set(some.consents.map(({ partyName }) => partyName));
  const [then, now] = [parties(before), parties(after)];
  // Where the people are hidden the working copy names no lead.
  const isNewLead = after.leadName !== '' && before.leadName !== after.leadName;
  return [
    ...(isNewLead ? [since('LEAD_NEW', after.leadName)] : []),
    ...people.added.map(({ name }) => since('PARTICIPANT_NEW', name)),
    ...people.gone.map(({ name }) => since('PARTICIPANT_LEFT', name)),
    // A consent that was given anew to the same party has not ended.
    ...consents.gone
      .filter(({ partyName }) => !now.has(partyName))
      .map(({ partyName }) => since('CONSENT_ENDED', partyName)),
    ...consents.added
      .filter(({ partyName }) => !then.has(partyName))
      .map(({ partyName }) => since('CONSENT_NEW', partyName)),
  ];
}

function changedSituation(before: FrozenPlan, after: FrozenPlan): Since[] {
  const challenges = paired(before.challenges, after.challenges, ({ text }) => text);
  const plans = paired(
    before.existingPlans,
    after.existingPlans,
    ({ kind, owner }) => `${kind} ${owner}`,
  );
  return [
    ...challenges.added.map(({ text }) => since('CHALLENGE_NEW', text)),
    ...challenges.gone.map(({ text }) => since('CHALLENGE_GONE', text)),
    ...plans.added.map(({ kind }) => since('EXISTING_PLAN_NEW', kind)),
    ...plans.gone.map(({ kind }) => since('EXISTING_PLAN_GONE', kind)),
  ];
}

/**
 * The points in the order of a meeting: goals, what was done, people, the situation. Sections that
 * are hidden come in empty on both sides and give no point.
 */
export function sinceLastTime(before: FrozenPlan, after: FrozenPlan): Since[] {
  return [
    ...changedGoals(before.goals, after.goals),
    ...changedInterventions(before.goals, after.goals),
    ...changedPeople(before, after),
    ...changedSituation(before, after),
  ];
}
