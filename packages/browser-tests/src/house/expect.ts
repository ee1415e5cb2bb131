// Says what is to be on a page, and waits until it is: pages come in parts, and machines are slow.

import { expect as playwrightExpect } from 'playwright/test';

/**
 * Of a `Locator` ask `await expect(locator).toHaveText(…)` and the like, which look again until it
 * holds; of what is asked elsewhere, like the database, `await expect.poll(() => …)`. What a page
 * shows at one moment only is no answer: `expect(await locator.isVisible())` fails on a slow day.
 */
export const expect = playwrightExpect.configure({ timeout: 60_000 });
