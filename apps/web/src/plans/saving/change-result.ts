/** What came of a change to a plan, as the screen tells it apart. */

/** A field where a colleague was first: the value that stands, as text; null when it is empty. */
type ConflictingField = { field: string; theirs: string | null };

/** The sentence at each field that is to be put right; a form says them where they belong. */
export type FieldProblems = Readonly<Record<string, string>>;

export type ChangeResult =
  | { kind: 'saved' }
  | { kind: 'conflict'; message: string; fields: readonly ConflictingField[] }
  /** Nothing was saved, and the sentence says what to put right. */
  | {
      kind: 'refused';
      message: string;
      code?: string | undefined;
      problems?: FieldProblems | undefined;
    }
  /** The server could not be reached or did not understand; trying again may help. */
  | { kind: 'failed' };

/** The sentences of a refusal that belong at these fields of a form; null where none does. */
export function problemsAt(result: ChangeResult, fields: readonly string[]): FieldProblems | null {
  const problems = result.kind === 'refused' ? (result.problems ?? {}) : {};
  const known = Object.entries(problems).filter(([field]) => fields.includes(field));
  return known.length > 0 ? Object.fromEntries(known) : null;
}

type Send<Value> = (from: Value, to: Value) => Promise<ChangeResult>;

/** Sends one field: what it was when the writer saw it, and what the writer made it. */
export type SaveField<Value> = Send<Value> & {
  /**
   * Names the field, the same after a reload: its row's id and its name in the contract. What is
   * typed is kept on the device under it until it is saved.
   */
  readonly field: string;
};

/** The save of a field by its name: `saveOf(`${id}.title`, (from, to) => …)`. */
export const saveOf = <Value>(field: string, send: Send<Value>): SaveField<Value> =>
  Object.assign(send, { field });
