/** What has changed in the goals of a plan and in what is done for them, as points. */
import type { LineDifference } from './comparison.ts';
import { type Since, since, type SinceKey, untold } from './since-points.ts';

const point = (key: SinceKey, line: LineDifference, more: Partial<Since> = {}): Since =>
  since(key, 'GOALS', (line.after ?? line.before)?.text ?? '', more);

const GOAL_STATES = {
  ACHIEVED: 'GOAL_REACHED',
  DROPPED: 'GOAL_DROPPED',
  ACTIVE: 'GOAL_REOPENED',
} as const;

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** From which place to which a goal has moved; null for one that has not. */
function move({ fields }: LineDifference): { from: number; to: number } | null {
  const priority = fields.find(({ field }) => field === 'priority');
  return priority ? { from: Number(priority.from), to: Number(priority.to) } : null;
}

const hasRisen = (line: LineDifference): boolean => {
  const moved = move(line);
  return moved !== null && moved.to < moved.from;
};

/** @param tellsSinking where one goal rises another sinks, and only what rose is told */
function pointsOfGoal(line: LineDifference, tellsSinking: boolean): Since[] {
  if (line.change === 'ADDED') return [point('GOAL_NEW', line)];
  if (line.change === 'REMOVED') return [point('GOAL_GONE', line)];
  const { take, rest } = untold(line.fields);
  const points: Since[] = [];
  const state = take('goalState')?.to as keyof typeof GOAL_STATES | undefined;
  if (state) points.push(point(GOAL_STATES[state], line));
  const score = line.fields.find(({ field }) => field === 'attainment');
  if (score && score.to !== null) {
    take('attainment');
    const [from, to] = [numberOf(score.from), Number(score.to)];
    points.push(point('GOAL_SCORE', line, { from, to }));
  }
  const to = numberOf(take('priority')?.to ?? null);
  if (to !== null && (tellsSinking || hasRisen(line))) {
    points.push(point('GOAL_MOVED', line, { to }));
  }
  const fields = rest();
  if (fields.length > 0) points.push(point('GOAL_CHANGED', line, { fields }));
  return points;
}

/** The day and the responsible of what is done, or will not be, are no news any more. */
function pointsOfIntervention(line: LineDifference): Since[] {
  if (line.change === 'ADDED') return [point('INTERVENTION_NEW', line)];
  if (line.change === 'REMOVED') return [point('INTERVENTION_GONE', line)];
  const { take, rest } = untold(line.fields);
  const points: Since[] = [];
  const valueOf = (name: string) => line.fields.find(({ field }) => field === name);
  const state = valueOf('interventionState');
  const isOver = state?.to === 'DONE' || state?.to === 'NOT_DONE';
  const wasOver = state?.from === 'DONE' || state?.from === 'NOT_DONE';
  if (state && (isOver || wasOver || state.to === 'IN_PROGRESS')) {
    take('interventionState');
    if (state.to === 'DONE') points.push(point('INTERVENTION_DONE', line));
    else if (state.to === 'NOT_DONE') points.push(point('INTERVENTION_NOT_DONE', line));
    else points.push(point(wasOver ? 'INTERVENTION_REOPENED' : 'INTERVENTION_STARTED', line));
  }
  const due = valueOf('dueOn');
  if (due?.to || isOver) take('dueOn');
  if (due?.to && !isOver) {
    const key = due.from === null ? 'INTERVENTION_DATED' : 'INTERVENTION_MOVED';
    points.push(point(key, line, { toOn: due.to }));
  }
  const who = valueOf('responsibleName')?.to;
  if (who || isOver) take('responsibleName');
  if (who && !isOver) points.push(point('INTERVENTION_HANDED_OVER', line, { who }));
  const fields = rest();
  if (fields.length > 0) points.push(point('INTERVENTION_CHANGED', line, { fields }));
  return points;
}

/** The goals first, then what is done for them. */
export function pointsOfGoals(goals: readonly LineDifference[]): Since[] {
  const tellsSinking = !goals.some(hasRisen);
  return [
    ...goals.flatMap((goal) => pointsOfGoal(goal, tellsSinking)),
    ...goals.flatMap(({ lines }) => lines).flatMap(pointsOfIntervention),
  ];
}
