/** Jest's global set-up of the screen's tests. */
import { bundleBarrels } from './barrels.mjs';

export default bundleBarrels;
