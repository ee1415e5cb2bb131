// The data protection officer signs that a sample of the log was looked through.

import { checkText, LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { newId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import { isLogId } from './read-access-log.ts';
import { AUDIT_COLUMNS, auditValues, writeAudit } from './write-audit.ts';

export type SignOffRow = {
  id: string;
  signedAt: string | Date;
  employeeName: string;
  sampleSize: number;
  note: string;
};
export type SignedOff = { __typename: 'SignedOff'; signOff: SignOffRow };
type Input = { fromEventId: string; toEventId: string; sampleSize: number; note: string };

/** Rows between the two, both included; null where either is not in the log. */
async function rowsBetween(tx: Tx, from: string, to: string): Promise<number | null> {
  if (!isLogId(from) || !isLogId(to)) return null;
  const rows = await tx.$queryRaw<{ ends: number; between: number }[]>`
    SELECT (SELECT count(*)::int FROM audit_event WHERE id IN (${from}::bigint, ${to}::bigint)) AS ends,
      (SELECT count(*)::int FROM audit_event
       WHERE id BETWEEN ${from}::bigint AND ${to}::bigint) AS between`;
  const { ends = 0, between = 0 } = rows[0] ?? {};
  return ends === (from === to ? 1 : 2) ? between : null;
}

function problemsOf(input: Input, between: number, note: ReturnType<typeof checkText>) {
  const problems: { field: keyof Input; code: ProblemCode }[] = [];
  if (BigInt(input.fromEventId) > BigInt(input.toEventId)) {
    problems.push({ field: 'toEventId', code: 'RANGE_TURNED' });
  } else if (input.sampleSize < 1 || input.sampleSize > between) {
    problems.push({ field: 'sampleSize', code: 'SAMPLE_SIZE' });
  }
  if (!note.ok) {
    problems.push({
      field: 'note',
      code: note.problem === 'TOO_LONG' ? 'TOO_LONG' : 'NOTE_REQUIRED',
    });
  }
  return problems;
}

/** One transaction: check, write, log. */
export function signOffAccessLog(
  context: SignedInContext,
  input: Input,
): Promise<SignedOff | Invalid | NotFound> {
  const { viewer, now } = context;
  return context.db.$transaction(async (tx): Promise<SignedOff | Invalid | NotFound> => {
    const between = await rowsBetween(tx, input.fromEventId, input.toEventId);
    if (between === null) return notFound(context);
    const note = checkText(input.note, { maxLength: LONG_TEXT });
    const problems = problemsOf(input, between, note);
    if (!note.ok || problems.length > 0) return invalid(context, problems);
    const { sampleSize, fromEventId, toEventId } = input;
    const id = newId();
    await tx.$executeRaw`INSERT INTO audit_sign_off
        (id, signed_at, employee_id, from_event_id, to_event_id, sample_size, note)
      VALUES (${id}::uuid, ${now}, ${viewer.employeeId}::uuid, ${fromEventId}::bigint,
        ${toEventId}::bigint, ${sampleSize}, ${note.text})`;
    await writeAudit(tx, context, {
      action: 'SIGN_OFF_AUDIT_LOG',
      criterion: { signOffId: id, fromEventId, toEventId, sampleSize },
    });
    const employeeName = viewer.name;
    const signOff = { id, signedAt: now, employeeName, sampleSize, note: note.text };
    return { __typename: 'SignedOff', signOff };
  });
}

const SHOWN = 100;

/** The newest hundred, logged in the same statement. */
export async function readSignOffs(context: SignedInContext): Promise<SignOffRow[]> {
  const rows = await context.db.$queryRaw<{ answer: SignOffRow[] }[]>`
    WITH logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_AUDIT_LOG',
        criterion: { what: 'signOffs' },
      })}
    ), newest AS (
      SELECT * FROM audit_sign_off ORDER BY signed_at DESC, id DESC LIMIT ${SHOWN}
    )
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'signedAt', s.signed_at,
      'employeeName', e.name, 'sampleSize', s.sample_size, 'note', s.note)
      ORDER BY s.signed_at DESC, s.id DESC), '[]'::json) AS answer
    FROM newest s JOIN employee e ON e.id = s.employee_id`;
  return rows[0]?.answer ?? [];
}
