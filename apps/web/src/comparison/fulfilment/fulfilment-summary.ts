/** What the heat map shows, counted for the sentence above it. */
import type { AssessmentState } from '@sammenhaeng/graph/generated/graphql';
import type { Answer } from './level-change.ts';

/** From this level on a recommendation counts as in place: largely or fully. */
const IN_PLACE_FROM = 3;

interface Row {
  answeredCount: number;
  cells: (Answer & { recommendationNumber: number })[];
}

export interface FulfilmentSummary {
  municipalityCount: number;
  /** Municipalities with at least one answer in this round. */
  answeredCount: number;
  /** Those among them that left something unanswered. */
  partlyCount: number;
  /** The recommendations that most municipalities have in place; several where they are level. */
  mostInPlace: { numbers: number[]; count: number } | null;
  /** Counted among municipalities that answered both rounds, or a new answer looks like progress. */
  largestRise: { number: number; from: number; to: number } | null;
}

export function fulfilmentSummary(rows: readonly Row[]): FulfilmentSummary {
  const numbers = [...new Set(rows.flatMap((row) => row.cells.map((c) => c.recommendationNumber)))];
  const counts = numbers.map((number) => {
    const cells = rows.flatMap((row) => row.cells.filter((c) => c.recommendationNumber === number));
    const both = cells.filter((cell) => isAnswered(cell.state) && isAnswered(cell.previousState));
    const inPlace = (level?: number | null) => (level ?? -1) >= IN_PLACE_FROM;
    return {
      number,
      count: cells.filter((cell) => isAnswered(cell.state) && inPlace(cell.level)).length,
      from: both.filter((cell) => inPlace(cell.previousLevel)).length,
      to: both.filter((cell) => inPlace(cell.level)).length,
    };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const [rise] = counts.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.number - b.number);
  return {
    municipalityCount: rows.length,
    answeredCount: rows.filter((row) => row.answeredCount > 0).length,
    partlyCount: rows.filter(
      ({ answeredCount, cells }) =>
        answeredCount > 0 && cells.some(({ state }) => state === 'NOT_ANSWERED'),
    ).length,
    mostInPlace:
      most === 0
        ? null
        : { count: most, numbers: counts.filter((c) => c.count === most).map((c) => c.number) },
    largestRise:
      rise && rise.to > rise.from ? { number: rise.number, from: rise.from, to: rise.to } : null,
  };
}

function isAnswered(state: AssessmentState | null | undefined): boolean {
  return state === 'ANSWERED';
}
