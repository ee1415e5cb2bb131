// Numbers that look random and are the same in every run.

/** A generator of numbers from 0 up to 1: every run asks for the same things in the same order. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
