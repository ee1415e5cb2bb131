/** What an administration's change can come to. */

/** Somebody with a fresh one-time link. */
export interface Invited {
  name: string;
  token: string;
  /** Instant. */
  endsAt: string;
}

/** A sentence for each field that must be put right, and the first of them for the whole. */
export interface Refusal {
  message: string;
  fields: Readonly<Record<string, string>>;
}

export type StaffOutcome<Done> =
  | { kind: 'done'; value: Done }
  | { kind: 'refused'; refusal: Refusal };

/** The refusal in an answer. `fallback` is said where nothing came back. */
export function refusalIn(
  answer: { message?: string; problems?: readonly { field: string; message: string }[] } | null,
  fallback: string,
): Refusal {
  const problems = (answer?.problems ?? []).toReversed();
  return {
    message: answer?.message ?? fallback,
    // Of several problems with one field the first is said.
    fields: Object.fromEntries(problems.map(({ field, message }) => [field, message])),
  };
}
