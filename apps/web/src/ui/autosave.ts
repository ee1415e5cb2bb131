/** Saves one text while it is being written, and never lets go of what was typed. */
import type { SaveOutcome, SaveWord } from './save-outcome.ts';
import { setUnsaved } from './unsaved.ts';

/** Milliseconds without a key before a text is saved. */
const SAVE_DELAY_MS = 600;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

export type AutosaveView = {
  text: string;
  state: SaveWord;
  /** The other text, while the viewer has not chosen. */
  theirs: string | null;
  message: string | null;
};

export type Save = (from: string, to: string) => Promise<SaveOutcome>;

export class Autosave {
  #save: Save;
  #base: string;
  #view: AutosaveView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #failures = 0;
  #listeners = new Set<() => void>();

  constructor(value: string, save: Save) {
    this.#save = save;
    this.#base = value;
    this.#view = { text: value, state: 'idle', theirs: null, message: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    window.addEventListener('online', this.flush);
    return () => {
      this.#listeners.delete(listener);
      window.removeEventListener('online', this.flush);
      // Whoever leaves the field for good has it saved now; retries go on by themselves. A text
      // that waits for an answer of theirs waits for nobody any more.
      this.flush();
      const isStuck = this.#view.theirs !== null || this.#view.state === 'invalid';
      if (isStuck && this.#listeners.size === 0) setUnsaved(this, false);
    };
  };

  readonly view = (): AutosaveView => this.#view;

  /** From now on texts are saved by this. */
  saveBy(save: Save): void {
    this.#save = save;
  }

  /** What the server says the text is. It replaces the field's only when nothing was typed. */
  receive(value: string): void {
    const isTyped = this.#view.text !== this.#base;
    if (isTyped && value !== this.#view.text) return;
    if (value === this.#base) return;
    this.#base = value;
    if (isTyped && this.#isSending) return;
    this.#show({ text: value, state: isTyped ? 'saved' : this.#view.state, theirs: null });
  }

  type(text: string): void {
    this.#show({ text, state: this.#view.theirs === null ? 'unsaved' : 'conflict', message: null });
    this.#plan(SAVE_DELAY_MS);
  }

  /** Saves at once what is not saved; used when the field is left and when the network is back. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    void this.#send();
  };

  keepMine(): void {
    this.#base = this.#view.theirs ?? this.#base;
    this.#show({ theirs: null, state: 'unsaved' });
    this.flush();
  }

  takeTheirs(): void {
    const text = this.#view.theirs ?? this.#base;
    this.#base = text;
    this.#show({ text, theirs: null, state: 'saved' });
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, delay);
  }

  async #send(): Promise<void> {
    const { text, theirs, state } = this.#view;
    if (this.#isSending || theirs !== null || state === 'invalid') return;
    if (text === this.#base) {
      if (state === 'unsaved' || state === 'failed') this.#show({ state: 'saved' });
      return;
    }
    this.#isSending = true;
    this.#show({ state: 'saving' });
    const outcome = await this.#save(this.#base, text).catch(() => ({ kind: 'failed' }) as const);
    this.#isSending = false;
    this.#settle(outcome, text);
  }

  #settle(outcome: SaveOutcome, sent: string): void {
    this.#failures = outcome.kind === 'failed' ? this.#failures + 1 : 0;
    if (outcome.kind === 'conflict') {
      this.#show({ state: 'conflict', theirs: outcome.theirs });
    } else if (outcome.kind === 'invalid') {
      this.#show({ state: 'invalid', message: outcome.message });
    } else if (outcome.kind === 'failed') {
      this.#show({ state: 'failed' });
      this.#plan(Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LONGEST_RETRY_MS));
    } else {
      this.#base = sent;
      const isMoreTyped = this.#view.text !== sent;
      this.#show({ state: isMoreTyped ? 'unsaved' : 'saved' });
      if (isMoreTyped) this.#plan(SAVE_DELAY_MS);
    }
  }

  #show(change: Partial<AutosaveView>): void {
    this.#view = { ...this.#view, ...change };
    setUnsaved(this, this.#view.text !== this.#base);
    for (const listener of this.#listeners) listener();
  }
}
