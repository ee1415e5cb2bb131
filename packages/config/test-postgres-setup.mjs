/** Jest's global set-up: one PostgreSQL for the whole run, however many projects ask for it. */
import { startTestPostgres } from '../launch/src/test-database.mjs';

export default async function setUp() {
  globalThis.testPostgres = await startTestPostgres();
}
