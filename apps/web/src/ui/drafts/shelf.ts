/** Where typed words wait: written to the device shortly, and found again by their field. */
import { setKeeping, setUnsaved } from '../unsaved.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** Milliseconds between a key and its place on the device; keys in between go along. */
const WRITE_DELAY_MS = 200;
/** How long a name waits for a shelf that is being opened; nobody should notice. */
const NAME_PATIENCE_MS = 1_000;

let store: DraftStore | null = null;
let isImpossible = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<unknown> = Promise.resolve();
let toWrite = new Map<string, Draft | null>();
let askers: ((isKept: boolean) => void)[] = [];
/** Those who wait to know whether there is a shelf. */
const namers: (() => void)[] = [];
/** Keys of which the device holds something. */
const stored = new Set<string>();
/** Drafts that no field on the screen holds. */
const waiting = new Map<string, Draft>();
/** Those of forms that were on this page, and that somebody folded away. */
const folded = new WeakSet<Draft>();
const listeners = new Set<() => void>();
let list: readonly Draft[] = [];

function tell() {
  list = [...waiting.values()];
  for (const listener of listeners) listener();
}

function giveUp() {
  isImpossible = true;
  setKeeping('impossible');
  toWrite.clear();
  for (const answer of askers.splice(0)) answer(false);
  for (const go of namers.splice(0)) go();
}

/** Writes everything that is due, after what is being written. */
export function writeNow(): Promise<unknown> {
  clearTimeout(timer);
  timer = undefined;
  const shelf = store;
  if (!shelf || toWrite.size === 0) return writing;
  const [changes, asked] = [toWrite, askers];
  toWrite = new Map();
  askers = [];
  for (const [key, draft] of changes) {
    if (draft) stored.add(key);
    else stored.delete(key);
  }
  const answerAll = (isKept: boolean) => asked.forEach((answer) => answer(isKept));
  writing = writing
    .then(() => shelf.write(changes))
    .then(
      () => answerAll(true),
      () => answerAll(false),
    );
  return writing;
}

function writeSoon() {
  if (store) timer ??= setTimeout(() => void writeNow(), WRITE_DELAY_MS);
}

/** True once the device holds it, or something newer of the same field; false where it cannot. */
export function keep(draft: Draft): Promise<boolean> {
  if (isImpossible) return Promise.resolve(false);
  toWrite.set(draft.key, draft);
  writeSoon();
  return new Promise((resolve) => askers.push(resolve));
}

/** Nothing is kept of this field any more. */
export function drop(key: string): void {
  if (stored.has(key)) toWrite.set(key, null);
  else toWrite.delete(key);
  writeSoon();
}

/** Puts a draft back that its field let go of: it stays on the device, and waits. */
export function putBack(draft: Draft, isKept: boolean): void {
  waiting.set(draft.key, draft);
  setUnsaved(draft, { reason: 'leftBehind', isKept });
  tell();
}

/** Puts a form back that is folded away with something in it: it waits, and unfolds nothing. */
export function foldAway(draft: Draft): void {
  // Another one than the draft that may have been found here: it is known that this page had it.
  const back = { ...draft };
  folded.add(back);
  putBack(back, false);
  void keep(back).then((isKept) => {
    if (waiting.get(back.key) === back) setUnsaved(back, { reason: 'leftBehind', isKept });
  });
}

export const isFoldedAway = (draft: Draft): boolean => folded.has(draft);

/** Takes a waiting draft into a field's own hands. It stays on the device until it is dropped. */
export function take(draft: Draft): void {
  if (waiting.get(draft.key) !== draft) return;
  waiting.delete(draft.key);
  setUnsaved(draft, null);
  tell();
}

/** Deletes a waiting draft. */
export function discard(draft: Draft): void {
  take(draft);
  drop(draft.key);
}

/** Puts an older draft under a name of its own: its field has newer words already. */
export function setAside(draft: Draft): void {
  take(draft);
  const older = { ...draft, key: `${draft.key} (older)` };
  void keep(older).then((isKept) => setUnsaved(older, { reason: 'leftBehind', isKept }));
  putBack(older, false);
}

export const waitingDrafts = (): readonly Draft[] => list;
export const waitingFor = (key: string): Draft | null => waiting.get(key) ?? null;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Begins to keep on the device, and finds what was left there. Null where the device cannot. */
export async function openShelf(opening: Promise<DraftStore | null>): Promise<void> {
  const opened = await opening.catch(() => null);
  const found = opened ? await opened.all().catch(() => null) : null;
  if (!opened || !found) return giveUp();
  store = opened;
  isImpossible = false;
  for (const go of namers.splice(0)) go();
  setKeeping('kept');
  for (const draft of found) {
    stored.add(draft.key);
    // What was typed while the shelf was being opened must not write over what lies there.
    if (toWrite.get(draft.key)) setAside(draft);
    else putBack(draft, true);
  }
  const writeInTime = () => void writeNow();
  window.addEventListener('pagehide', writeInTime);
  document.addEventListener('visibilitychange', writeInTime);
  await writeNow();
}

/**
 * A name to keep something under that is about what must not be kept, such as a CPR number. Where
 * the device keeps nothing it is one that nobody finds again.
 */
export async function nameFor(text: string): Promise<string> {
  if (!store && !isImpossible) {
    await new Promise<void>((resolve) => {
      namers.push(resolve);
      setTimeout(resolve, NAME_PATIENCE_MS);
    });
  }
  return store ? store.nameOf(text) : crypto.randomUUID();
}

export const isShelfOpen = (): boolean => store !== null;
