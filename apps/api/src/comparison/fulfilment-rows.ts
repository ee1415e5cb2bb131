// Lays the answers of two rounds out: a row a municipality, a cell a recommendation.

import {
  type AssessmentState,
  cellState,
  fulfilment,
} from '@sammenhaeng/domain/programme/assessment';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import type { RecommendationRow } from '../programme/recommendation.graph.ts';
import type { Answer, FulfilmentFacts } from './read-fulfilment.ts';

export type FulfilmentCell = {
  recommendationNumber: number;
  state: AssessmentState;
  level: number | null;
  previousState: AssessmentState | null;
  previousLevel: number | null;
  evidence: string | null;
  functionName: string | null;
  assessedOn: string | null;
};

export type FulfilmentRow = {
  municipality: MunicipalityRow;
  isViewers: boolean;
  answeredCount: number;
  fulfilledCount: number;
  previousAnsweredCount: number;
  previousFulfilledCount: number;
  cells: FulfilmentCell[];
};

type Leveled = { municipalityCode: string; number: number; level: number };

const keyOf = (code: string, number: number) => `${code}/${number}`;

const byCell = <A extends Leveled>(answers: readonly A[]) =>
  new Map(answers.map((answer) => [keyOf(answer.municipalityCode, answer.number), answer]));

/** @param ownCode the municipality the viewer works for, null for none */
export function fulfilmentRows(facts: FulfilmentFacts, ownCode: string | null): FulfilmentRow[] {
  const { municipalities, recommendations } = facts;
  const answers = byCell(facts.answers);
  const before = byCell(facts.previousAnswers);
  const hasPrevious = facts.rounds.length > 1;
  return municipalities.map((municipality) => {
    const { code } = municipality;
    const judge = (found: ReadonlyMap<string, Leveled>) =>
      fulfilment(
        recommendations.map(({ number, responsible }) => ({
          responsible,
          assessment: found.get(keyOf(code, number)) ?? null,
        })),
      );
    const [now, then] = [judge(answers), judge(before)];
    return {
      municipality,
      isViewers: code === ownCode,
      answeredCount: now.answered,
      fulfilledCount: now.fulfilled,
      previousAnsweredCount: then.answered,
      previousFulfilledCount: then.fulfilled,
      cells: recommendations.map((recommendation) => {
        const key = keyOf(code, recommendation.number);
        return cellOf(recommendation, answers.get(key), before.get(key), hasPrevious);
      }),
    };
  });
}

// An answer about what is not the municipality's own has no level to show.
function cellOf(
  { number, responsible }: RecommendationRow,
  answer: Answer | undefined,
  before: Leveled | undefined,
  hasPrevious: boolean,
): FulfilmentCell {
  const state = cellState({ responsible, assessment: answer ?? null });
  const previousState = cellState({ responsible, assessment: before ?? null });
  const shown = state === 'ANSWERED' ? answer : undefined;
  return {
    recommendationNumber: number,
    state,
    level: shown?.level ?? null,
    previousState: hasPrevious ? previousState : null,
    previousLevel: previousState === 'ANSWERED' ? (before?.level ?? null) : null,
    evidence: shown?.evidence ?? null,
    functionName: shown?.functionName ?? null,
    assessedOn: shown?.assessedOn ?? null,
  };
}
