// Documents are set beside the requests, one after the other, and a lost thread loses one document.

import { afterAll, describe, expect, test } from '@jest/globals';
import { aCopy, aFrozenPlan } from '../../testing/a-copy.ts';
import type { Paper } from './paper.ts';
import { planPaper } from './plan-paper.ts';
import { startTypesetter } from './typesetter.ts';

const typesetter = startTypesetter();
afterAll(() => typesetter.stop());

const paper = planPaper(aCopy());
const at = new Date('2026-11-20T12:00:00Z');

/** A plan of hundreds of goals, which takes a moment to set. */
const longPaper = (): Paper => {
  const [goal] = aFrozenPlan().goals;
  if (!goal) throw new Error('The plan of this test has goals');
  return planPaper(aCopy({ content: aFrozenPlan({ goals: Array(300).fill(goal) }) }));
};

describe('setting documents', () => {
  test('goes on beside other work: timers run while a long document is set', async () => {
    await typesetter.set(paper, at);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const started = performance.now();
    await typesetter.set(longPaper(), at);
    const took = performance.now() - started;
    clearInterval(timer);
    expect(took).toBeGreaterThan(50);
    // On one thread there would be none at all.
    expect(ticks).toBeGreaterThan(10);
  });

  test('a hundred at once are all set', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => typesetter.set(paper, at)));
    expect(all.every((pdf) => Buffer.from(pdf.subarray(0, 5)).toString() === '%PDF-')).toBe(true);
  });

  test('one that cannot be set is refused without its words, and the next is set', async () => {
    const broken = { ...paper, sections: [{ title: 'Hemmeligt', parts: 'Hemmeligt' }] };
    const refused = await typesetter.set(broken as unknown as Paper, at).catch(String);
    expect(refused).toMatch(/^Error: /);
    expect(refused).not.toContain('Hemmeligt');
    await expect(typesetter.set(paper, at)).resolves.toBeInstanceOf(Uint8Array);
  });

  test('stopped, it refuses those that wait, and can begin again', async () => {
    const own = startTypesetter();
    const waiting = [own.set(paper, at), own.set(paper, at)].map((set) => set.catch(String));
    await own.stop();
    expect(await Promise.all(waiting)).toEqual(Array(2).fill('Error: The server is stopping'));
    await expect(own.set(paper, at)).resolves.toBeInstanceOf(Uint8Array);
    await own.stop();
  });
});
