/** Compares the lines of one kind, field by field. */
import type {
  ComparedField,
  ComparedLineKind,
  ComparedValue,
  FieldDifference,
  LineDifference,
  LineName,
} from './comparison.ts';
import { matchLines } from './match-lines.ts';

/** Undefined where the version was agreed before the field could be written. */
type Value = string | number | boolean | readonly string[] | null | undefined;
export type Values = Partial<Record<ComparedField, Value>>;

/** Nothing written is nothing, whether it was an empty text, no text, or no field yet. */
function asCompared(value: Value): ComparedValue {
  if (value === null || value === undefined || value === '') return null;
  return Array.isArray(value) ? value.join(',') || null : String(value);
}

/** Texts that an older version could not hold, though they were written at the time. */
const KEPT_LATER = new Set<ComparedField>(['purpose']);

/**
 * The fields that differ. A yes or no that one of the two could not say yet is no difference: to
 * lack an answer is not to have said no. Nor is a text that was there and not kept.
 */
export function compareFields(before: Values, after: Values): FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ComparedField[];
  return fields.flatMap((field) => {
    const [one, other] = [before[field], after[field]];
    const isAnswer =
      typeof one === 'boolean' || typeof other === 'boolean' || KEPT_LATER.has(field);
    if (
      isAnswer &&
      field in before &&
      field in after &&
      (one === undefined || other === undefined)
    ) {
      return [];
    }
    const [from, to] = [asCompared(one), asCompared(other)];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** How the lines of one kind are read. */
export type LineReader<Line> = {
  kind: ComparedLineKind;
  name: (line: Line) => LineName;
  fields: (line: Line) => Values;
  /** Where lines without an id may be the same by their place. */
  kindOf: ((line: Line) => string) | null;
  /** Where the order says what matters most. */
  isOrdered?: boolean;
  /** The lines inside two lines that are the same, or inside one of them. */
  inside?: (before: Line | null, after: Line | null) => LineDifference[];
};

type Places<Line> = { before: readonly Line[]; after: readonly Line[] };

/**
 * From which place to which, where both its place in the list and its place among the lines that
 * stand in both are another: one that only makes room for a new line has not moved.
 */
function priority<Line>(
  { before, after }: { before: Line; after: Line },
  all: Places<Line>,
  common: Places<Line>,
): Values[] {
  const isSame =
    all.before.indexOf(before) === all.after.indexOf(after) ||
    common.before.indexOf(before) === common.after.indexOf(after);
  if (isSame) return [{}, {}];
  return [{ priority: all.before.indexOf(before) + 1 }, { priority: all.after.indexOf(after) + 1 }];
}

/** What differs: changed and new lines in their order, then those that are gone. */
export function compareLines<Line extends { id?: string }>(
  before: readonly Line[],
  after: readonly Line[],
  reader: LineReader<Line>,
): LineDifference[] {
  const { kind, name, fields, kindOf, inside = () => [] } = reader;
  const words = (line: Line) => JSON.stringify(name(line));
  const { pairs, added, removed } = matchLines(before, after, { words, kind: kindOf });
  const all = { before, after };
  const common = {
    before: before.filter((line) => !removed.includes(line)),
    after: after.filter((line) => !added.includes(line)),
  };
  const changed = pairs.flatMap((pair): LineDifference[] => {
    const [from, to] = reader.isOrdered ? priority(pair, all, common) : [{}, {}];
    const differing = compareFields(
      { ...fields(pair.before), ...from },
      { ...fields(pair.after), ...to },
    );
    const lines = inside(pair.before, pair.after);
    if (differing.length + lines.length === 0) return [];
    const isMoved = lines.length === 0 && differing.every(({ field }) => field === 'priority');
    return [
      {
        kind,
        change: isMoved ? 'MOVED' : 'CHANGED',
        before: name(pair.before),
        after: name(pair.after),
        fields: differing,
        lines,
      },
    ];
  });
  return [
    ...changed,
    ...added.map(
      (line): LineDifference => ({
        kind,
        change: 'ADDED',
        before: null,
        after: name(line),
        fields: compareFields({}, fields(line)),
        lines: inside(null, line),
      }),
    ),
    ...removed.map(
      (line): LineDifference => ({
        kind,
        change: 'REMOVED',
        before: name(line),
        after: null,
        fields: compareFields(fields(line), {}),
        lines: inside(line, null),
      }),
    ),
  ];
}
