/** The lines of a plan in words, each with the place where it is put right. */
import { linesToReview, type ReviewLine } from '@sammenhaeng/domain/plans/line-review';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { RenewalPlanFragment } from '@sammenhaeng/graph/generated/graphql';
import { rowPlace } from '../place/place-of.ts';

export type ShownLine = ReviewLine & {
  title: string;
  /** Of a participant, the name alone. */
  name: string;
  /** Kind of plan elsewhere, where that is its name. */
  existingKind: RenewalPlanFragment['existingPlans'][number]['kind'] | null;
  /** Who answers for it and when it is due, of an intervention. */
  responsibleName: string | null;
  dueOn: string | null;
  section: PlanSection;
  placeId: string;
};

type Words = Pick<
  ShownLine,
  'title' | 'name' | 'existingKind' | 'responsibleName' | 'dueOn' | 'section' | 'placeId'
>;

const words = (section: PlanSection, placeId: string, title: string): Words => ({
  title,
  name: '',
  existingKind: null,
  responsibleName: null,
  dueOn: null,
  section,
  placeId,
});

function wordsOf(plan: RenewalPlanFragment): Map<string, Words> {
  const found = new Map<string, Words>();
  for (const { id, name, function: does } of plan.participants) {
    const named = does ? `${name}, ${does}` : name;
    found.set(id, { ...words('MASTER_DATA', rowPlace.participant(id), named), name });
  }
  for (const { id, text } of plan.challenges) {
    found.set(id, words('CHALLENGES', rowPlace.challenge(id), text));
  }
  for (const { id, kind, owner } of plan.existingPlans) {
    const named = words('MAPPING', rowPlace.existingPlan(id), owner);
    found.set(id, { ...named, existingKind: kind });
  }
  for (const goal of plan.goals) {
    found.set(goal.id, words('GOALS', rowPlace.title(goal.id), goal.title));
    for (const { id, title, dueOn, responsible } of goal.interventions) {
      const named = words('GOALS', rowPlace.dueOn(id), title);
      found.set(id, { ...named, dueOn, responsibleName: responsible?.name ?? null });
    }
  }
  return found;
}

/**
 * @param known what lines were called before: one that was taken out of the plan is found here
 */
export function shownLines(
  plan: RenewalPlanFragment,
  known: ReadonlyMap<string, ShownLine>,
): ShownLine[] {
  const named = wordsOf(plan);
  const goals = plan.goals.map((goal) => ({
    ...goal,
    interventions: goal.interventions.map((one) => ({
      ...one,
      responsibleId: one.responsible?.id ?? null,
    })),
  }));
  const wordsOfGone = new Map(plan.lineReviews.map((review) => [review.targetId, review.words]));
  const promises = plan.promises ?? [];
  return linesToReview({ ...plan, goals, promises }, plan.lineReviews).map((line) => ({
    ...(named.get(line.id) ??
      known.get(line.id) ??
      words('MASTER_DATA', '', wordsOfGone.get(line.id) ?? '')),
    ...line,
  }));
}
