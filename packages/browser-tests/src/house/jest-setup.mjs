/** Jest's global set-up of the journeys: the house, and the browser unpacked before two ask for it at once. */
import chromiumPackage from '@sparticuz/chromium';
import { startHouse } from './start-house.mjs';

export default async function setUp() {
  process.env.CHROMIUM_PATH ??= await chromiumPackage.executablePath();
  globalThis.testPostgres = await startHouse();
}
