/** What a text that saves itself does when the server's text changes under it. */
import { expect, test } from '@jest/globals';
import { Autosave } from './autosave.ts';
import type { SaveOutcome } from './save-outcome.ts';

const never = () => new Promise<never>(() => {});

test('a text nobody has touched follows the server', () => {
  const autosave = new Autosave('a', never);
  autosave.receive('b');
  expect(autosave.view().mine).toBe('b');
});

test('a text somebody is typing in is left alone', () => {
  const autosave = new Autosave('a', never);
  autosave.type('mine');
  autosave.receive('b');
  expect(autosave.view().mine).toBe('mine');
});

test('what the server now says is what was typed: nothing is left to save', () => {
  const autosave = new Autosave('a', never);
  autosave.type('b');
  autosave.receive('b');
  expect(autosave.view()).toMatchObject({ mine: 'b', state: 'saved' });
});

test('the next save starts from what the server last had', async () => {
  const calls: string[][] = [];
  const autosave = new Autosave('a', async (from, to) => {
    calls.push([from, to]);
    return { kind: 'saved' };
  });
  autosave.receive('b');
  autosave.type('c');
  autosave.flush();
  expect(calls).toEqual([['b', 'c']]);
});

test('what is typed while something older is being refused is saved all the same', async () => {
  const sent: string[] = [];
  const save = async (_: string, to: string): Promise<SaveOutcome> => {
    sent.push(to);
    if (sent.length > 1) return { kind: 'saved' };
    // While this one is under way, more is typed.
    autosave.type('right');
    return { kind: 'invalid', message: 'x' };
  };
  const autosave = new Autosave('a', save, { delay: 0 });
  autosave.type('refused');
  autosave.flush();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toEqual(['refused', 'right']);
  expect(autosave.view()).toMatchObject({ mine: 'right', state: 'saved', message: null });
});
