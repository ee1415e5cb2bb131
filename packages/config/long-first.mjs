/** Starts the files that take longest first: one that starts last is waited for by idle workers. */
import { statSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** The longest journeys are short to write; of the others the larger file takes longer. */
const LONG =
  /\/(accessibility-|first-load|ten-minutes|renewal|nothing-typed|seed-demo|start\.test)/;

/** @param {{ path: string }} test */
const weight = ({ path }) => (LONG.test(path) ? Number.MAX_SAFE_INTEGER : statSync(path).size);

export default class LongFirst extends Sequencer {
  /** @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests */
  sort(tests) {
    return tests.toSorted((one, other) => weight(other) - weight(one));
  }
}
