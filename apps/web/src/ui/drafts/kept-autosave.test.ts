/** What becomes of a field's words when the field leaves the screen before they are saved. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { SaveOutcome } from '../save-outcome.ts';

type Kept = typeof import('./kept-autosave.ts');
type Shelf = typeof import('./shelf.ts');
let kept: Kept;
let shelf: Shelf;

const name = { key: 'plan.basis', page: 'plan', place: 'MASTER_DATA', label: 'Baggrund' };
const field = { name, words: (text: string) => text };
const nobody = () => undefined;
const settle = () => jest.advanceTimersByTimeAsync(0);

const answers = (...outcomes: SaveOutcome[]) =>
  jest.fn(async (_from: string, _to: string) => outcomes.shift() ?? ({ kind: 'saved' } as const));

beforeEach(async () => {
  jest.useFakeTimers();
  jest.resetModules();
  kept = await import('./kept-autosave.ts');
  shelf = await import('./shelf.ts');
});
afterEach(() => {
  jest.useRealTimers();
});

test('a conflict that arises when the field is gone waits, and is told when it is back', async () => {
  const save = answers({ kind: 'conflict', theirs: 'kollegaens' });
  const autosave = kept.keptAutosave('før', save, undefined, field);
  const leave = autosave.subscribe(nobody);
  autosave.type('min');
  leave();
  await settle();
  expect(shelf.waitingDrafts()).toMatchObject([{ ...name, from: 'før', to: 'min', words: 'min' }]);

  const again = answers({ kind: 'conflict', theirs: 'kollegaens' });
  const back = kept.keptAutosave('kollegaens', again, undefined, field);
  back.subscribe(nobody);
  const [draft] = shelf.waitingDrafts();
  if (draft) kept.resumeDraft(back, draft);
  await settle();
  expect(again.mock.calls).toEqual([['før', 'min']]);
  expect(back.view()).toMatchObject({ mine: 'min', theirs: { value: 'kollegaens' } });
  expect(shelf.waitingDrafts()).toEqual([]);
});

test('a field that comes back while its words are still on their way is the same field', async () => {
  const save = answers({ kind: 'failed' });
  const autosave = kept.keptAutosave('før', save, undefined, field);
  autosave.subscribe(nobody)();
  const leave = autosave.subscribe(nobody);
  autosave.type('min');
  leave();
  await settle();
  const back = kept.keptAutosave('før', save, undefined, field);
  expect(back).toBe(autosave);
  expect(back.view()).toMatchObject({ mine: 'min', state: 'failed' });
});

test('a field whose words are saved is forgotten, and begins anew from what the server has', async () => {
  const autosave = kept.keptAutosave('før', answers(), undefined, field);
  const leave = autosave.subscribe(nobody);
  autosave.type('min');
  leave();
  await settle();
  expect(shelf.waitingDrafts()).toEqual([]);
  const next = kept.keptAutosave('min', answers(), undefined, field);
  expect(next).not.toBe(autosave);
  expect(next.view()).toMatchObject({ mine: 'min', state: 'idle' });
});

test('words written before the draft was found are not written over by it', async () => {
  const autosave = kept.keptAutosave('før', answers({ kind: 'failed' }), undefined, field);
  autosave.subscribe(nobody);
  autosave.type('nye ord');
  const draft = { ...name, from: 'før', to: 'gamle ord', words: 'gamle ord' };
  shelf.putBack(draft, true);
  kept.resumeDraft(autosave, draft);
  expect(autosave.view().mine).toBe('nye ord');
  expect(shelf.waitingDrafts().map(({ to }) => to)).toEqual(['gamle ord']);
});
