// Answers one recommendation for a municipality, and takes an answer back.

import { checkAnswer, type TypedAnswer } from '@sammenhaeng/domain/assessment/check-answer';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import {
  type AssessmentConflict,
  type AssessmentSaved,
  changedMeanwhile,
  holdLine,
  type LineNamed,
  logAnswer,
  refuseLine,
  saved,
} from './hold-line.ts';
import type { AnswerRow, LineRow } from './line-json.ts';

type AnswerInput = LineNamed & TypedAnswer & { expectedRevision?: number | null | undefined };
type WithdrawInput = LineNamed & { expectedRevision: number };
type Result = AssessmentSaved | AssessmentConflict | Invalid | NotFound;

const isSame = (stands: AnswerRow | null, answer: TypedAnswer): boolean =>
  stands !== null &&
  stands.level === answer.level &&
  stands.evidence === answer.evidence &&
  stands.functionName === answer.functionName &&
  stands.assessedOn === answer.assessedOn;

/** Only what the municipality answers for itself has a place for an answer. */
function answerable(context: SignedInContext, line: LineRow | null): LineRow | Invalid {
  if (line && line.state !== 'NOT_OURS') return line;
  const code = line ? 'RECOMMENDATION_NOT_OURS' : 'RECOMMENDATION_UNKNOWN';
  return invalid(context, [{ field: 'recommendationNumber', code }]);
}

/** One transaction: lock, may?, decide, write, log. The same answer sent twice is kept once. */
export function answerAssessment(context: SignedInContext, input: AnswerInput): Promise<Result> {
  const { now, today } = context;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const held = await holdLine(tx, context, input);
    if (!held) return refuseLine(tx, context, input);
    const line = answerable(context, held.line);
    if ('__typename' in line) return line;
    const checked = checkAnswer(input, { today, names: held.names });
    if (!checked.ok) return invalid(context, checked.problems);
    const { level, evidence, functionName, assessedOn } = checked.answer;
    if (isSame(line.answer, checked.answer)) return { __typename: 'AssessmentSaved', line };
    if ((line.answer?.revision ?? null) !== (input.expectedRevision ?? null)) {
      return changedMeanwhile(context, line);
    }
    await tx.$executeRaw`INSERT INTO self_assessment (round_id, municipality_code, recommendation_id,
        level, evidence, function_name, assessed_on, answered_at)
      VALUES (${held.roundId}::uuid, ${held.municipalityCode}, ${line.recommendation.id}::uuid,
        ${level}::smallint, ${evidence}, ${functionName}, ${assessedOn}::date, ${now})
      ON CONFLICT (round_id, municipality_code, recommendation_id) DO UPDATE SET level = excluded.level,
        evidence = excluded.evidence, function_name = excluded.function_name,
        assessed_on = excluded.assessed_on, answered_at = excluded.answered_at, revision = DEFAULT`;
    await logAnswer(tx, context, input, { level, levelBefore: line.answer?.level ?? null });
    return saved(tx, held);
  });
}

/** One transaction: lock, may?, decide, write, log. What is taken back is not answered, and never zero. */
export function withdrawAssessment(
  context: SignedInContext,
  input: WithdrawInput,
): Promise<Result> {
  return context.db.$transaction(async (tx): Promise<Result> => {
    const held = await holdLine(tx, context, input);
    if (!held) return refuseLine(tx, context, input);
    const line = answerable(context, held.line);
    if ('__typename' in line) return line;
    if (!line.answer) return { __typename: 'AssessmentSaved', line };
    if (line.answer.revision !== input.expectedRevision) return changedMeanwhile(context, line);
    await tx.$executeRaw`DELETE FROM self_assessment WHERE round_id = ${held.roundId}::uuid
      AND municipality_code = ${held.municipalityCode}
      AND recommendation_id = ${line.recommendation.id}::uuid`;
    await logAnswer(tx, context, input, { level: null, levelBefore: line.answer.level });
    return saved(tx, held);
  });
}
