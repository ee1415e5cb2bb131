/** How an answer moved since the round before. */
import type { AssessmentState } from '@sammenhaeng/graph/generated/graphql';

export interface Answer {
  state: AssessmentState;
  level?: number | null;
  previousState?: AssessmentState | null;
  previousLevel?: number | null;
}

/** `NEW`: answered now and not then. `GONE`: answered then and not now. */
export type LevelChange = 'UP' | 'DOWN' | 'SAME' | 'NEW' | 'GONE';

/** null where there is nothing to lay beside each other: no round before, or no answer in either. */
export function levelChange(answer: Answer): LevelChange | null {
  const level = answer.state === 'ANSWERED' ? (answer.level ?? null) : null;
  const before = answer.previousState === 'ANSWERED' ? (answer.previousLevel ?? null) : null;
  if (level === null) return before === null || answer.state === 'NOT_OURS' ? null : 'GONE';
  if (before === null) return answer.previousState === 'NOT_ANSWERED' ? 'NEW' : null;
  if (level === before) return 'SAME';
  return level > before ? 'UP' : 'DOWN';
}

/** The mark that stands in the cell; the words stand beside it for those who do not see it. */
export const CHANGE_MARKS: Record<LevelChange, string> = {
  UP: '▲',
  DOWN: '▼',
  SAME: '=',
  NEW: '•',
  GONE: '',
};
