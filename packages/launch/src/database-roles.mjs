/** The app's own database and role inside the embedded PostgreSQL. */
import { Client } from 'pg';

const name = 'sammenhaeng';

/**
 * Makes the role and its database unless they are there. The app does not run as superuser: it owns
 * its database and can do nothing outside it.
 * @param {string} adminUrl
 * @param {string} password the role gets the same one: both lie in the same file
 * @returns {Promise<string>} the connection string of the app's database
 */
export async function ensureDatabase(adminUrl, password) {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const roles = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
    const secret = admin.escapeLiteral(password);
    if (roles.rowCount === 0) await admin.query(`create role ${name} login password ${secret}`);
    const databases = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (databases.rowCount === 0) await admin.query(`create database ${name} owner ${name}`);
  } finally {
    await admin.end();
  }
  return appUrl(adminUrl);
}

/**
 * The connection string of the app's database, out of the superuser's.
 * @param {string} adminUrl
 */
export function appUrl(adminUrl) {
  const url = new URL(adminUrl);
  url.username = name;
  url.pathname = `/${name}`;
  return url.href;
}
