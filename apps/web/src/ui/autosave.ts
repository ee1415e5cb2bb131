/** Saves one field while it is being written, and never lets go of what was typed. */
import { asKept } from '@sammenhaeng/domain/plans/text-rules';
import { onConnected } from './connection.ts';
import type { SaveOutcome, SaveWord } from './save-outcome.ts';
import { setUnsaved, type Unsaved } from './unsaved.ts';

/** Milliseconds without a key before a text is saved. */
const SAVE_DELAY_MS = 600;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** More of what was sent in vain is not remembered; it is all kept on the device. */
const MOST_SENT = 8;

export type AutosaveView<Value> = {
  mine: Value;
  state: SaveWord;
  /** The other value, while the viewer has not chosen. */
  theirs: { value: Value } | null;
  message: string | null;
  /** Whether the device holds what is not saved yet. */
  isKept: boolean;
};

/**
 * What was typed, and what stood in the field when it was. `sent` is what was sent meanwhile and
 * not answered: the server may have it by now.
 */
export type Change<Value> = { from: Value; to: Value; sent?: readonly Value[] };

/** Where a change is kept until it is saved. */
export type Keeper<Value> = {
  /** True once the device holds it, false where it cannot. */
  keep: (change: Change<Value>) => Promise<boolean>;
  drop: () => void;
};

export type Save<Value> = (from: Value, to: Value) => Promise<SaveOutcome<Value>>;

type Options<Value> = {
  delay?: number;
  keeper?: Keeper<Value>;
  /** Hears of every change, also when no component watches any more. */
  onChange?: (isWatched: boolean) => void;
};

const REASONS: Partial<Record<SaveWord, Unsaved['reason']>> = {
  failed: 'unanswered',
  conflict: 'conflict',
  invalid: 'refused',
};

/** The server keeps a text cleaned: a space at the end does not make it another one. */
const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? asKept(one) === asKept(other)
    : one === other;

export class Autosave<Value> {
  #save: Save<Value>;
  #base: Value;
  #sent: readonly Value[] = [];
  #server: Value;
  #delay: number;
  #keeper: Keeper<Value> | null;
  #onChange: ((isWatched: boolean) => void) | null;
  #kept: Change<Value> | null = null;
  #view: AutosaveView<Value>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #failures = 0;
  #listeners = new Set<() => void>();

  constructor(
    value: Value,
    save: Save<Value>,
    { delay = SAVE_DELAY_MS, keeper, onChange }: Options<Value> = {},
  ) {
    this.#save = save;
    this.#base = value;
    this.#server = value;
    this.#delay = delay;
    this.#keeper = keeper ?? null;
    this.#onChange = onChange ?? null;
    this.#view = { mine: value, state: 'idle', theirs: null, message: null, isKept: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stop = onConnected(this.flush);
    this.#onChange?.(true);
    return () => {
      this.#listeners.delete(listener);
      stop();
      // Whoever leaves the field for good has it saved now; retries go on by themselves.
      this.flush();
      this.#onChange?.(this.#listeners.size > 0);
    };
  };

  readonly view = (): AutosaveView<Value> => this.#view;

  /** What is typed and not saved; null when all is. */
  unsaved(): Change<Value> | null {
    const { mine } = this.#view;
    // What was typed back to what stood is a change too, until it is known what the server has.
    if (mine === this.#base && this.#sent.length === 0) return null;
    return { from: this.#base, to: mine, ...(this.#sent.length > 0 && { sent: this.#sent }) };
  }

  /** Whether it waits for the writer: nothing more is sent before they choose or write anew. */
  isStuck(): boolean {
    return this.#view.theirs !== null || this.#view.state === 'invalid';
  }

  /** From now on it is saved by this. */
  saveBy(save: Save<Value>): void {
    this.#save = save;
  }

  /** What the server says the field is. It replaces the field's only when nothing was typed. */
  receive(value: Value): void {
    this.#server = value;
    if (this.#view.state === 'conflict' && value !== this.#view.mine) {
      return this.#show({ theirs: { value } });
    }
    const isTyped = this.unsaved() !== null;
    if (isTyped && value !== this.#view.mine) return;
    if (value === this.#base) return;
    this.#base = value;
    if (isTyped && this.#isSending) return;
    this.#sent = [];
    this.#show({ mine: value, state: isTyped ? 'saved' : this.#view.state, theirs: null });
  }

  type(mine: Value): void {
    // Whoever writes what the other wrote has chosen.
    if (this.#view.theirs?.value === mine) return this.takeTheirs();
    this.#show({ mine, state: this.#view.theirs === null ? 'unsaved' : 'conflict', message: null });
    this.#plan(this.#delay);
  }

  /** Goes on with what was typed before the page was left. False when the field has newer words. */
  resume({ from, to, sent = [] }: Change<Value>): boolean {
    if (this.unsaved()) return false;
    this.#base = from;
    this.#sent = sent;
    this.#show({ mine: to, state: 'unsaved' });
    this.flush();
    return true;
  }

  /** Saves at once what is not saved; used when the field is left and when the network is back. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    void this.#send();
  };

  keepMine(): void {
    this.#base = this.#view.theirs ? this.#view.theirs.value : this.#base;
    this.#sent = [];
    this.#show({ theirs: null, state: 'unsaved' });
    this.flush();
  }

  takeTheirs(): void {
    const mine = this.#view.theirs ? this.#view.theirs.value : this.#base;
    this.#base = mine;
    this.#sent = [];
    this.#show({ mine, theirs: null, state: 'saved' });
  }

  /** Lets go without dropping what is kept: somebody else goes on with it. */
  release(): void {
    clearTimeout(this.#timer);
    this.#keeper = null;
    this.#onChange = null;
    setUnsaved(this, null);
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, delay);
  }

  async #send(): Promise<void> {
    const { mine, state } = this.#view;
    if (this.#isSending || this.isStuck()) return;
    if (!this.unsaved()) {
      if (state === 'unsaved' || state === 'failed') this.#show({ state: 'saved' });
      return;
    }
    this.#isSending = true;
    if (!this.#sent.includes(mine)) this.#sent = [...this.#sent, mine].slice(-MOST_SENT);
    // One that is tried again says so until it went through: words that come and go disturb.
    this.#show(state === 'failed' ? {} : { state: 'saving' });
    const outcome = await this.#save(this.#base, mine).catch(() => ({ kind: 'failed' }) as const);
    this.#isSending = false;
    this.#settle(outcome, mine);
  }

  #settle(outcome: SaveOutcome<Value>, sent: Value): void {
    this.#failures = outcome.kind === 'failed' ? this.#failures + 1 : 0;
    if (outcome.kind === 'conflict') {
      const value = outcome.theirs === undefined ? this.#server : outcome.theirs;
      if (this.#goOnFrom(value)) return;
      this.#show({ state: 'conflict', theirs: { value } });
    } else if (outcome.kind === 'invalid') {
      this.#sent = this.#sent.filter((one) => one !== sent);
      // What was refused may not be what stands there any more: that is on its way.
      if (this.#view.mine !== sent) return this.#plan(this.#delay);
      this.#show({ state: 'invalid', message: outcome.message });
    } else if (outcome.kind === 'failed') {
      this.#show({ state: 'failed' });
      this.#plan(Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LONGEST_RETRY_MS));
    } else {
      this.#base = sent;
      this.#sent = [];
      const isMoreTyped = this.#view.mine !== sent;
      this.#show({ state: isMoreTyped ? 'unsaved' : 'saved' });
      if (isMoreTyped) this.#plan(this.#delay);
    }
  }

  /** What stands is what this field sent itself, and only the answer was lost: no colleague was first. */
  #goOnFrom(value: Value): boolean {
    if (!this.#sent.some((one) => isSame(one, value))) return false;
    this.#base = value;
    this.#sent = [];
    this.#show({ state: 'unsaved' });
    this.flush();
    return true;
  }

  #show(change: Partial<AutosaveView<Value>>): void {
    this.#view = { ...this.#view, ...change };
    this.#keep();
    const { state, isKept } = this.#view;
    setUnsaved(this, this.unsaved() && { reason: REASONS[state] ?? 'onItsWay', isKept });
    for (const listener of this.#listeners) listener();
    this.#onChange?.(this.#listeners.size > 0);
  }

  /** Has the device hold the newest change, and let go of it when it is saved. */
  #keep(): void {
    const change = this.unsaved();
    const before = this.#kept;
    const isKnown = change?.from === before?.from && change?.to === before?.to;
    if (isKnown && change?.sent === before?.sent) return;
    this.#kept = change;
    // The words themselves are held already where only more is known of them.
    if (!isKnown) this.#view = { ...this.#view, isKept: false };
    if (!change) return this.#keeper?.drop();
    void this.#keeper?.keep(change).then((isKept) => {
      if (this.#kept === change && isKept) this.#show({ isKept });
    });
  }
}
