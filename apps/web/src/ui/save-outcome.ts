/** What saving can come to, and what a field then says about itself. */

/** How one save ended. `theirs` is the text somebody else saved meanwhile. */
export type SaveOutcome =
  | { kind: 'saved' }
  | { kind: 'conflict'; theirs: string }
  | { kind: 'invalid'; message: string }
  | { kind: 'failed' };

export type SaveWord = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict' | 'invalid';
