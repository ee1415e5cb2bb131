/** What saving can come to, and what a field then says about itself. */

/**
 * How one save ended. `theirs` is what somebody else saved meanwhile; left out, it is what the
 * server last said the field is.
 */
export type SaveOutcome<Value = string> =
  | { kind: 'saved' }
  | { kind: 'conflict'; theirs?: Value }
  | { kind: 'invalid'; message: string }
  | { kind: 'failed' };

export type SaveWord = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict' | 'invalid';
