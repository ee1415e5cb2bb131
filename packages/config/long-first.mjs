/** Starts the files that take longest first: one that starts last is waited for by idle workers. */
import Sequencer from '@jest/test-sequencer';

/** Jest knows sizes and not times on a fresh clone, and the longest journeys are short to write. */
const LONG =
  /\/(accessibility-|first-load|ten-minutes|renewal|nothing-typed|seed-demo|start\.test)/;

/** @param {{ path: string }} test */
const rank = ({ path }) => (LONG.test(path) ? 0 : 1);

export default class LongFirst extends Sequencer {
  /** @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
