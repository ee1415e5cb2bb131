// Autosave for any row of a plan: each field is settled on its own, then those that may be are written.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import {
  type FieldChange,
  type FieldConflict,
  mergeChanges,
} from '@sammenhaeng/domain/plans/merge-changes';
import { Prisma, type Tx } from '../db.ts';
import { type ChangeableTable, type FieldRule, rulesOf } from './changeable-fields.ts';
import type { Problems } from './in-plan.ts';
import { typedText } from './typed-text.ts';

/** Changes by field; a field that the call leaves out is not there, or null. */
export type Changes = Record<string, { from?: unknown; to?: unknown } | null | undefined>;

export type Settled = {
  /** What is to be written: only what differs from what stands. */
  apply: Record<string, unknown>;
  conflicts: FieldConflict[];
  problems: Problems;
  /** Every field of the row as it will be. */
  merged: Record<string, unknown>;
};

// The contract has strings where our rules have texts.
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Cleaned like the row was, so that a space at the end is nobody's change. */
function cleaned(rule: FieldRule, { from, to }: NonNullable<Changes[string]>): FieldChange {
  if (!rule.text) return { from, to };
  const before = typedText(textIn(from), rule.text);
  return {
    from: before.problem ? from : before.text,
    to: typedText(textIn(to), rule.text).text,
  };
}

/** The fields of a row that may change, by the names of the contract. */
const fieldsOf = (table: ChangeableTable, row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(rulesOf(table)).map(([field, { column }]) => [field, row[column] ?? null]),
  );

/**
 * Decides what becomes of each change, against the row as it stands.
 * @param row by the names of its columns
 */
export function settleChanges(
  table: ChangeableTable,
  row: Record<string, unknown>,
  changes: Changes,
): Settled {
  const rules = rulesOf(table);
  const current = fieldsOf(table, row);
  const wanted: Record<string, FieldChange> = {};
  const problems: { field: string; code: Problems[number]['code'] }[] = [];
  for (const [field, rule] of Object.entries(rules)) {
    const change = changes[field];
    if (!change) continue;
    wanted[field] = cleaned(rule, change);
    const problem = rule.text && typedText(textIn(change.to), rule.text).problem;
    if (problem) problems.push({ field, code: problem });
    if (rule.type === 'date' && !isPlausible(change.to as CalendarDate | null)) {
      problems.push({ field, code: 'DATE_OUT_OF_RANGE' });
    }
  }
  const { apply, conflicts } = mergeChanges(current, wanted);
  const news = Object.entries(apply).filter(([field, to]) => (to ?? null) !== current[field]);
  return {
    apply: Object.fromEntries(news),
    conflicts,
    problems,
    merged: { ...current, ...apply },
  };
}

/** Writes the settled fields of one row. Gives their names for the log. */
export async function writeFields(
  tx: Tx,
  table: ChangeableTable,
  id: string,
  apply: Record<string, unknown>,
): Promise<string[]> {
  const fields = Object.keys(apply);
  if (fields.length === 0) return [];
  const rules = rulesOf(table);
  const sets = fields.map((field) => {
    const rule = rules[field];
    if (!rule) throw new Error('A field that no rule names');
    const [column, type] = [Prisma.raw(rule.column), Prisma.raw(rule.type)];
    return Prisma.sql`${column} = ${apply[field] ?? null}::${type}`;
  });
  // The names of table, column and type come from our own list alone.
  await tx.$executeRaw`UPDATE ${Prisma.raw(table)} SET ${Prisma.join(sets)} WHERE id = ${id}::uuid`;
  return fields;
}
