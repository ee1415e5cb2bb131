// Takes one line of a self-assessment for one command: a lock of the round, and who else answers it, waits.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { problemText } from '@sammenhaeng/texts/problems';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type NotFound, notFound } from '../graph/refusals.ts';
import { askedText } from './asked-text.ts';
import { LINE_JSON, type LineRow, PREVIOUS_ROUND } from './line-json.ts';
import { namedIn } from './visible-assessments.ts';

const ACTION = 'ANSWER_ASSESSMENT' satisfies AuditAction;

export type LineNamed = {
  programmeKey: string;
  roundKey: string;
  municipalityCode: string;
  recommendationNumber: number;
};
type HeldPlace = {
  roundId: string;
  municipalityCode: string;
  /** Of everybody who answers for the municipality: none of them signs. */
  names: string[];
};
/** `line` is null where the programme has no such recommendation. */
type HeldLine = HeldPlace & { line: LineRow | null };

export type AssessmentSaved = { __typename: 'AssessmentSaved'; line: LineRow };
export type AssessmentConflict = {
  __typename: 'AssessmentConflict';
  message: string;
  line: LineRow;
};

async function readLine(tx: Tx, held: HeldPlace, number: number) {
  const rows = await tx.$queryRaw<{ line: LineRow }[]>`
    SELECT ${LINE_JSON} AS line FROM assessment_round r
    JOIN municipality m ON m.code = ${held.municipalityCode}
    JOIN recommendation q ON q.programme_key = r.programme_key AND q.number = ${number}
    LEFT JOIN programme_area a ON a.id = q.area_id
    LEFT JOIN LATERAL ${PREVIOUS_ROUND} b ON true
    WHERE r.id = ${held.roundId}::uuid`;
  return rows[0]?.line ?? null;
}

/**
 * The line, held until the transaction ends; null where the viewer may not answer it now. The round is
 * shared by those who answer, and whoever locks it waits for them; the names of the municipality are
 * taken by one answer at a time. Then it is looked, by a statement that begins with the locks in hand.
 */
export async function holdLine(
  tx: Tx,
  { viewer, today }: SignedInContext,
  { recommendationNumber, ...asked }: LineNamed,
): Promise<HeldLine | null> {
  const [programmeKey, roundKey] = [askedText(asked.programmeKey), askedText(asked.roundKey)];
  const code = askedText(asked.municipalityCode);
  await tx.$executeRaw`SELECT FROM assessment_round r
    WHERE r.programme_key = ${programmeKey} AND r.key = ${roundKey} FOR SHARE`;
  await tx.$executeRaw`SELECT FROM assessor n JOIN assessment_round r ON r.id = n.round_id
    WHERE r.programme_key = ${programmeKey} AND r.key = ${roundKey} AND n.municipality_code = ${code}
    ORDER BY n.employee_id FOR UPDATE OF n`;
  const rows = await tx.$queryRaw<HeldPlace[]>`
    SELECT r.id AS "roundId", m.code AS "municipalityCode", ARRAY(
      SELECT x.name FROM assessor o JOIN employee x ON x.id = o.employee_id
      WHERE o.round_id = r.id AND o.municipality_code = m.code) AS names ${namedIn(viewer, today)}
    AND r.locked_at IS NULL AND p.key = ${programmeKey} AND r.key = ${roundKey} AND m.code = ${code}`;
  const [held] = rows;
  return held ? { ...held, line: await readLine(tx, held, recommendationNumber) } : null;
}

/** What of an input names its line, for the log. */
const lineOf = (named: LineNamed) => ({
  programmeKey: askedText(named.programmeKey),
  roundKey: askedText(named.roundKey),
  municipalityCode: askedText(named.municipalityCode),
  recommendationNumber: named.recommendationNumber,
});

/** The log is told of the level alone: what was written stands with the answer. */
export const logAnswer = (
  tx: Tx,
  context: SignedInContext,
  named: LineNamed,
  levels: { level: number | null; levelBefore: number | null },
): Promise<void> =>
  writeAudit(tx, context, {
    action: ACTION,
    municipalityCode: named.municipalityCode,
    criterion: { ...lineOf(named), ...levels },
  });

/** Logs the attempt, and answers as if there were nothing. */
export async function refuseLine(
  tx: Tx,
  context: SignedInContext,
  named: LineNamed,
): Promise<NotFound> {
  await writeAudit(tx, context, {
    action: ACTION,
    outcome: 'REFUSED',
    criterion: lineOf(named),
  });
  return notFound(context);
}

/** The line as it is now, after a change of one's own. */
export async function saved(tx: Tx, held: HeldLine): Promise<AssessmentSaved> {
  const line = held.line && (await readLine(tx, held, held.line.recommendation.number));
  if (!line) throw new Error('A line that is held is not there');
  return { __typename: 'AssessmentSaved', line };
}

/** The line as it stands, for somebody who saw another. */
export const changedMeanwhile = (
  { language }: SignedInContext,
  line: LineRow,
): AssessmentConflict => ({
  __typename: 'AssessmentConflict',
  message: problemText(language, 'ANSWER_CHANGED'),
  line,
});
