/** Whether a start fits what its database was begun with: its keys, and demo or not. */
import { hkdfSync } from 'node:crypto';
import { connect } from './connect.mjs';
import { realAccounts, realCitizens } from './real-people.mjs';
import { StartFailure } from './start-failure.mjs';

/** @typedef {{ cpr_key_check: Buffer, cpr_index_key_check: Buffer, is_demo: boolean }} Noted */

/**
 * Refuses a start that would do harm without anybody noticing: with another key nobody is found and
 * citizens are added twice; in demo mode anybody may sign in. Else notes what this start has.
 * @param {{ databaseUrl: string, keys: import('./configuration.mjs').Keys, demo: boolean }} start
 *   of a database that is migrated
 * @throws {StartFailure} and then nothing was changed
 */
export async function checkInstallation({ databaseUrl, keys, demo }) {
  const client = await connect(databaseUrl);
  try {
    await client.query('begin');
    // Two that start at once come one after the other.
    await client.query('lock table installation in exclusive mode');
    const { rows } = await client.query('select * from installation');
    /** @type {Noted | undefined} */
    const noted = rows[0];
    if (demo) await refuseRealPeople(client, noted);
    const checks = [checkOf(keys.cpr), checkOf(keys.cprIndex)];
    if (noted) await refuseOtherKeys(client, noted, checks);
    await client.query(
      `insert into installation as i (cpr_key_check, cpr_index_key_check, is_demo)
       values ($1, $2, $3) on conflict (id) do update set cpr_key_check = excluded.cpr_key_check,
         cpr_index_key_check = excluded.cpr_index_key_check, is_demo = i.is_demo and excluded.is_demo`,
      [...checks, demo],
    );
    await client.query('commit');
  } finally {
    // Ending the session undoes what was not committed.
    await client.end();
  }
}

/**
 * The same for a key every time, unlike that of any other key, and of no use to find the key.
 * @param {Buffer} key
 */
function checkOf(key) {
  return Buffer.from(hkdfSync('sha256', key, '', 'sammenhaeng key check, v1', 32));
}

/**
 * @param {import('pg').Client} client
 * @param {Noted | undefined} noted
 */
async function refuseRealPeople(client, noted) {
  // Who came to a database that was never anything but the demo was added by somebody trying it.
  const accounts = noted?.is_demo ? null : await realAccounts(client);
  const real = (await realCitizens(client)) ?? accounts;
  if (!real) return;
  throw new StartFailure(
    `There are ${real}, so it is not opened as the demo, where anybody may sign in. Set DEMO=off, or give the demo a database of its own: see DATABASE_URL and DATA_DIR.`,
  );
}

/**
 * @param {import('pg').Client} client
 * @param {Noted} noted
 * @param {Buffer[]} checks
 */
async function refuseOtherKeys(client, noted, [cpr, cprIndex]) {
  const wrong = [
    ...(cpr?.equals(noted.cpr_key_check) ? [] : ['CPR_KEY']),
    ...(cprIndex?.equals(noted.cpr_index_key_check) ? [] : ['CPR_INDEX_KEY']),
  ];
  if (wrong.length === 0) return;
  // While there is nobody to be read or found, a key may still be replaced.
  const { rowCount } = await client.query('select 1 from citizen limit 1');
  if (rowCount === 0) return;
  const are = wrong.length === 1 ? 'is not the one' : 'are not the ones';
  throw new StartFailure(
    `${wrong.join(' and ')} ${are} the citizens in this database were stored with, so nobody would be found or could be read. Set the right value; left out, the demo's lies in DATA_DIR, in keys.json.`,
  );
}
