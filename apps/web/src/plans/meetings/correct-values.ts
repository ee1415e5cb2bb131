/** What a correction of a meeting holds while it is written, and what of it is sent. */
import type { CorrectMinutesMutationVariables } from '@sammenhaeng/graph/generated/graphql';
import { ATTENDANCES, type Attendance as Came } from '@sammenhaeng/domain/plans/meeting';
import { aText, type FormField, recordIn } from '../../ui/drafts/form-fields.ts';
import type { Meeting } from './meetings.graph.ts';

/** Each line under its id; null where a decision is struck out, or nobody was noted. */
type Lines = Readonly<Record<string, string | null>>;

/** `decisions` are by id, the texts by the id of the participant. */
export type CorrectValues = {
  minutes: string;
  decisions: Lines;
  attendance: Lines;
  input: Lines;
  round: Lines;
};

type Correction = Omit<CorrectMinutesMutationVariables['input'], 'planId' | 'meetingId' | 'id'>;

const isLine = (line: unknown): line is string | null => line === null || typeof line === 'string';

const lines: FormField<Lines> = {
  read: (stored) => {
    const found = Object.entries(recordIn(stored));
    return found.every(([, line]) => isLine(line))
      ? (Object.fromEntries(found) as Lines)
      : undefined;
  },
  words: (all) =>
    Object.values(all)
      .filter((line) => line)
      .join('\n'),
};

/** What is chosen is no word to copy. */
const choices: FormField<Lines> = { read: lines.read, words: () => '' };

export const correctFields = {
  minutes: aText,
  decisions: lines,
  attendance: choices,
  input: lines,
  round: lines,
};

export function valuesOf({ minutes, decisions, attendances }: Meeting): CorrectValues {
  const by = (value: (one: Meeting['attendances'][number]) => string | null): Lines =>
    Object.fromEntries(attendances.map((one) => [one.participant.id, value(one)]));
  return {
    minutes,
    decisions: Object.fromEntries(decisions.map(({ id, text }) => [id, text])),
    attendance: by(({ attendance }) => attendance ?? null),
    input: by(({ input }) => input),
    round: by(({ round }) => round),
  };
}

const asCame = (line: string | null): Came | null =>
  ATTENDANCES.find((came) => came === line) ?? null;

/**
 * The lines that the writer made others than they were, from what the writer has seen to what they
 * are to be; null for none. A line that was added and left empty is none.
 */
export function correctionOf(
  begin: CorrectValues,
  seen: CorrectValues,
  values: CorrectValues,
): Correction | null {
  const changed = (field: 'decisions' | 'attendance' | 'input' | 'round') =>
    Object.entries(values[field])
      .filter(([id, to]) => to !== (begin[field][id] ?? null))
      .map(([id, to]) => ({ id, from: seen[field][id] ?? null, to }))
      .filter(({ from, to }) => from !== to);
  const decisions = changed('decisions')
    .filter(({ from, to }) => from !== null || to?.trim() !== '')
    .map(({ id, from, to }) => ({ id, text: { from, to } }));
  const [came, input, round] = [changed('attendance'), changed('input'), changed('round')];
  const people = [...new Set([...came, ...input, ...round].map(({ id }) => id))];
  const attendances = people.map((participantId) => {
    const of = (all: typeof came) => all.find(({ id }) => id === participantId);
    const [attendance, text, said] = [of(came), of(input), of(round)];
    return {
      participantId,
      ...(attendance
        ? { attendance: { from: asCame(attendance.from), to: asCame(attendance.to) } }
        : {}),
      ...(text ? { input: { from: text.from ?? '', to: text.to ?? '' } } : {}),
      ...(said ? { round: { from: said.from ?? '', to: said.to ?? '' } } : {}),
    };
  });
  const isReworded = values.minutes !== begin.minutes && values.minutes !== seen.minutes;
  const correction = {
    ...(isReworded ? { minutes: { from: seen.minutes, to: values.minutes } } : {}),
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(attendances.length > 0 ? { attendances } : {}),
  };
  return Object.keys(correction).length > 0 ? correction : null;
}
