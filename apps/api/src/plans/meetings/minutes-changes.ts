// The changes of a correction, each under a name of its own, and what is wrong with their words.

import type { FieldChange } from '@sammenhaeng/domain/plans/merge-changes';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { Problems } from '../in-plan.ts';
import { typedText } from '../typed-text.ts';

type Change = { from?: string | null | undefined; to?: string | null | undefined };
type Maybe<Value> = Value | null | undefined;

/** A decision that was not there comes from null; one that is struck out becomes null. */
type DecisionCorrection = { id: string; text: Change };
type AttendanceCorrection = {
  participantId: string;
  attendance?: Maybe<Change>;
  input?: Maybe<Change>;
  round?: Maybe<Change>;
};

export type CorrectMinutesInput = {
  planId: string;
  meetingId: string;
  id: string;
  minutes?: Maybe<Change>;
  decisions?: Maybe<readonly DecisionCorrection[]>;
  attendances?: Maybe<readonly AttendanceCorrection[]>;
};

/** 'minutes', or what it is and whose: 'decision.<id>', 'round.<participantId>'. */
export const lineOf = (kind: string, id: string): string => `${kind}.${id}`;
export const kindOf = (line: string): string => line.split('.')[0] ?? '';
export const idOf = (line: string): string => line.split('.')[1] ?? '';

const ATTENDANCE_TEXTS = ['input', 'round'] as const;

function namedChanges(input: CorrectMinutesInput): [string, Change, 'text' | 'line' | 'choice'][] {
  const { minutes, decisions, attendances } = input;
  return [
    ...(minutes ? [['minutes', minutes, 'text'] as [string, Change, 'text']] : []),
    ...(decisions ?? []).map(({ id, text }): [string, Change, 'line'] => [
      lineOf('decision', id),
      text,
      'line',
    ]),
    ...(attendances ?? []).flatMap(({ participantId, attendance, ...texts }) => [
      ...(attendance
        ? [
            [lineOf('attendance', participantId), attendance, 'choice'] as [
              string,
              Change,
              'choice',
            ],
          ]
        : []),
      ...ATTENDANCE_TEXTS.flatMap((field): [string, Change, 'text'][] => {
        const change = texts[field];
        return change ? [[lineOf(field, participantId), change, 'text']] : [];
      }),
    ]),
  ];
}

const cleaned = (text: Maybe<string>) => typedText(text, { maxLength: LONG_TEXT });

/** Each line as it was seen and as it is to be. */
export function changesOf(input: CorrectMinutesInput): {
  changes: Record<string, FieldChange>;
  problems: Problems;
} {
  const named = namedChanges(input);
  const problems = named.flatMap(([field, { to }, kind]) => {
    const problem = kind === 'choice' ? null : cleaned(to).problem;
    return problem ? [{ field, code: problem }] : [];
  });
  const kept = (value: Maybe<string>, kind: 'text' | 'line' | 'choice') => {
    if (kind === 'choice' || (kind === 'line' && typeof value !== 'string')) return value ?? null;
    return cleaned(value).text;
  };
  const changes = named.map(([field, { from, to }, kind]) => [
    field,
    { from: kept(from, kind), to: kept(to, kind) },
  ]);
  return { changes: Object.fromEntries(changes), problems };
}

/** Every id a correction names, for the fence. */
export const idsIn = ({ meetingId, id, decisions, attendances }: CorrectMinutesInput): string[] => [
  meetingId,
  id,
  ...(decisions ?? []).map((one) => one.id),
  ...(attendances ?? []).map((one) => one.participantId),
];
