/** What every start puts into the database before anybody works: the demo, or what an installation needs. */
import { connect } from './connect.mjs';
import { loadDemo, seedIfEmpty } from './demo.mjs';
import { checkInstallation } from './installation.mjs';
import { say } from './say.mjs';

/** Said by a start after which nobody could sign in. */
export const firstAdministrator =
  'Nobody can sign in yet: make the first administrator, in another terminal, with npm run administrator -- --name "Full Name" --email name@example.dk --municipality 370';

/**
 * Outside the demo: the real regions, municipalities and programmes, as far as they are missing.
 * Nothing where the keys, or the demo, do not fit what the database was begun with.
 * @param {import('./demo.mjs').DemoPlace & { demo: boolean }} place
 */
export async function fillDatabase({ demo, ...place }) {
  await checkInstallation({ ...place, demo });
  if (demo) return seedIfEmpty(place);
  const { seedReferenceData } = await loadDemo();
  const added = await seedReferenceData(place.databaseUrl);
  if (added > 0) say(`Added regions, municipalities and programmes: ${added} rows.`);
}

/**
 * Whether anybody has a password that works outside the demo.
 * @param {string} databaseUrl
 */
export async function canAnybodySignIn(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    const { rowCount } = await client.query(
      'select 1 from employee where is_active and not is_demo and password_hash is not null limit 1',
    );
    return rowCount !== 0;
  } finally {
    await client.end();
  }
}
