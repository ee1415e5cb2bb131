/** A form that is sent by a button: what is in it is kept on the device until it is sent or given up. */
import { setUnsaved } from '../unsaved.ts';
import type { Draft, FieldName } from './draft.ts';
import {
  type FormState,
  type FormValues,
  fromDraft,
  isUntouched,
  startOf,
  toDraft,
} from './form-draft.ts';
import type { FormFields } from './form-fields.ts';
import { discard, drop, foldAway, keep, take, waitingFor } from './shelf.ts';

export class KeptForm<Values extends FormValues> {
  readonly #name: FieldName;
  readonly #begin: () => Values;
  readonly #fields: FormFields<Values>;
  #state: FormState<Values>;
  #held: Draft | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(name: FieldName, begin: () => Values, fields: FormFields<Values>) {
    this.#name = name;
    this.#begin = begin;
    this.#fields = fields;
    this.#state = startOf(begin());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#leave();
    };
  };

  readonly view = (): FormState<Values> => this.#state;

  readonly change = (changes: Partial<Values>): void => {
    this.#set({ ...this.#state, values: { ...this.#state.values, ...changes } });
  };

  /** What stands in a date field and is no date yet; empty when it is one. */
  type(field: string, text: string): void {
    const { values, typed } = this.#state;
    // The date that stood there before must not be sent in place of what the screen shows.
    const now = text === '' ? values : { ...values, [field]: null };
    this.#set({ ...this.#state, values: now, typed: { ...typed, [field]: text } });
  }

  /** Goes on with what was left. A draft that is no form's stays where it is. */
  resume(draft: Draft): void {
    const left = fromDraft(draft, this.#begin(), this.#fields);
    if (!left) return;
    take(draft);
    this.#show(left, isUntouched(left) ? null : draft);
  }

  /** It was sent, or given up: it begins anew, with this where it is told, and nothing is kept. */
  readonly forget = (anew?: Values): void => {
    // A form that went away before the answer came has put it back already.
    const left = waitingFor(this.#name.key);
    if (left) discard(left);
    this.#show(startOf(anew ?? this.#begin()), null);
  };

  /** Folded away with something in it, it keeps that for the next time. */
  #leave(): void {
    if (this.#held) foldAway(this.#held);
    this.#held = null;
    setUnsaved(this, null);
  }

  #set(next: FormState<Values>): void {
    this.#show(next, isUntouched(next) ? null : toDraft(this.#name, next, this.#fields));
  }

  #show(next: FormState<Values>, draft: Draft | null): void {
    this.#state = next;
    this.#hold(draft);
    for (const listener of this.#listeners) listener();
  }

  #hold(draft: Draft | null): void {
    this.#held = draft;
    if (!draft) {
      setUnsaved(this, null);
      return drop(this.#name.key);
    }
    setUnsaved(this, { reason: 'leftBehind', isKept: false });
    void keep(draft).then((isKept) => {
      if (this.#held === draft) setUnsaved(this, { reason: 'leftBehind', isKept });
    });
  }
}
