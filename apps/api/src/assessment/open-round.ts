// Opens a round of a programme: from here on, those who are named may answer.

import { checkNewRound, newRoundKey } from '@sammenhaeng/domain/assessment/round';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { runsRoundsOf } from '../access/visible-rounds.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { newId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { askedText } from './asked-text.ts';
import { refuseRound, type RoundChanged, roundChanged } from './hold-round.ts';

type Input = { programmeKey: string; title: string; answerBy: CalendarDate };
type Known = { key: string; position: number; isOpen: boolean };

/** Who opens another round of the programme meanwhile waits. Null where it is not the viewer's. */
async function roundsOf(
  tx: Tx,
  { viewer }: SignedInContext,
  programmeKey: string,
): Promise<Known[] | null> {
  const key = askedText(programmeKey);
  const held = await tx.$executeRaw`SELECT FROM programme p
    WHERE p.key = ${key} AND ${runsRoundsOf(viewer)} FOR UPDATE`;
  if (held === 0) return null;
  return tx.$queryRaw<Known[]>`SELECT key, position, locked_at IS NULL AS "isOpen"
    FROM assessment_round WHERE programme_key = ${key}`;
}

/** One transaction: lock, may?, decide, write, log. One round of a programme is open at a time. */
export function openRound(
  context: SignedInContext,
  input: Input,
): Promise<RoundChanged | Invalid | NotFound> {
  const { viewer, now, today } = context;
  const { programmeKey, answerBy } = input;
  return context.db.$transaction(async (tx): Promise<RoundChanged | Invalid | NotFound> => {
    const known = await roundsOf(tx, context, programmeKey);
    if (!known) return refuseRound(tx, context, 'OPEN_ROUND', { programmeKey });
    if (known.some(({ isOpen }) => isOpen)) {
      return invalid(context, [{ field: 'programmeKey', code: 'ROUND_OPEN_ALREADY' }]);
    }
    const checked = checkNewRound(input, today);
    if (!checked.ok) return invalid(context, checked.problems);
    const id = newId();
    const taken = known.map((round) => round.key);
    const key = newRoundKey(today, taken);
    const position = Math.max(0, ...known.map((round) => round.position)) + 1;
    await tx.$executeRaw`INSERT INTO assessment_round
        (id, programme_key, key, title, position, opened_at, opened_by_id, answer_by)
      VALUES (${id}::uuid, ${programmeKey}, ${key}, ${checked.title}, ${position}, ${now},
        ${viewer.employeeId}::uuid, ${answerBy}::date)`;
    await writeAudit(tx, context, {
      action: 'OPEN_ROUND',
      criterion: { programmeKey, roundKey: key, answerBy },
    });
    return roundChanged(tx, context, { id });
  });
}
