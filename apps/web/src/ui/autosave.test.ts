/** What a text that saves itself does when the server's text changes under it. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
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

test('who writes what the other wrote has chosen', async () => {
  const autosave = new Autosave('før', async () => ({ kind: 'conflict', theirs: 'det andet' }));
  autosave.type('det ene');
  autosave.flush();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(autosave.view().theirs).not.toBeNull();
  autosave.type('det andet');
  expect(autosave.view()).toMatchObject({ mine: 'det andet', theirs: null, state: 'saved' });
  expect(autosave.unsaved()).toBeNull();
});

describe('while a save is under way', () => {
  /** A server that settles each save when it is told to, and keeps what it then has. */
  function aSlowServer(stored: string) {
    const calls: string[][] = [];
    const answers: ((isLost?: 'lost') => void)[] = [];
    const server = { stored };
    const save = (from: string, to: string) =>
      new Promise<SaveOutcome>((resolve) => {
        calls.push([from, to]);
        const isTaken = server.stored === from || server.stored === to;
        const theirs = server.stored;
        if (isTaken) server.stored = to;
        answers.push((isLost) => {
          if (isLost) resolve({ kind: 'failed' });
          else resolve(isTaken ? { kind: 'saved' } : { kind: 'conflict', theirs });
        });
      });
    /** Lets the oldest answer come, or be lost. */
    const answer = async (isLost?: 'lost') => {
      answers.shift()?.(isLost);
      await jest.advanceTimersByTimeAsync(0);
    };
    return { server, calls, save, answer };
  }

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('what is typed back to what stood is what stands in the end', async () => {
    const { server, save, answer } = aSlowServer('før');
    const autosave = new Autosave('før', save);
    autosave.type('forkert');
    autosave.flush();
    autosave.type('før');
    expect(autosave.unsaved()).not.toBeNull();
    // The page hears of the first save before the field does.
    autosave.receive('forkert');
    expect(autosave.view().mine).toBe('før');
    await answer();
    await jest.advanceTimersByTimeAsync(1_000);
    await answer();
    expect(server.stored).toBe('før');
    expect(autosave.view()).toMatchObject({ mine: 'før', state: 'saved' });
    expect(autosave.unsaved()).toBeNull();
  });

  test('one whose answer was lost is no colleague: what was typed since is saved over it', async () => {
    const { server, calls, save, answer } = aSlowServer('før');
    const autosave = new Autosave('før', save);
    autosave.type('et ');
    autosave.flush();
    server.stored = 'et';
    await answer('lost');
    autosave.type('et to');
    autosave.flush();
    await answer();
    await answer();
    expect(calls).toEqual([
      ['før', 'et '],
      ['før', 'et to'],
      ['et', 'et to'],
    ]);
    expect(server.stored).toBe('et to');
    expect(autosave.view()).toMatchObject({ theirs: null, state: 'saved' });
  });

  test('a page that is loaded anew knows what the one before it had sent', async () => {
    const { server, save, answer } = aSlowServer('før');
    const left = new Autosave('før', save);
    left.type('et');
    left.flush();
    left.type('et to');
    const change = left.unsaved();
    const autosave = new Autosave('et', save);
    if (change) autosave.resume(change);
    await answer();
    await answer();
    await answer();
    expect(server.stored).toBe('et to');
    expect(autosave.view()).toMatchObject({ mine: 'et to', theirs: null, state: 'saved' });
  });

  test('a colleague who was first is shown all the same', async () => {
    const { server, save, answer } = aSlowServer('før');
    const autosave = new Autosave('før', save);
    autosave.type('et');
    autosave.flush();
    server.stored = 'kollegaens';
    await answer('lost');
    autosave.type('et to');
    autosave.flush();
    await answer();
    expect(autosave.view()).toMatchObject({ mine: 'et to', theirs: { value: 'kollegaens' } });
    expect(server.stored).toBe('kollegaens');
  });
});
