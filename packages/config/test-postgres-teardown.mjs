/** Jest's global tear-down: stops the run's PostgreSQL and removes its folder. */
export default async function tearDown() {
  await globalThis.testPostgres?.stop();
}
