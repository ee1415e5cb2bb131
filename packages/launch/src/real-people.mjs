/** Whether anybody real is in a database: what the demo never throws away, and never opens to everybody. */

/** Everybody the demo makes up has an address here. */
const demoAddresses = '%@demo.example';

/**
 * Who in it is real, in words that a sentence goes on with; null when nobody is.
 * @param {import('pg').Client} client
 * @returns {Promise<string | null>}
 */
export async function realPeopleIn(client) {
  // A database that nobody has migrated yet holds nobody.
  const { rows } = await client.query("select to_regclass('public.citizen') is not null as there");
  if (!rows[0].there) return null;
  const citizens = await client.query('select 1 from citizen where not is_fictive limit 1');
  if (citizens.rowCount !== 0) return 'citizens in this database who are not fictive';
  const accounts = await client.query(
    `select 1 from employee
     where not is_demo and password_hash is not null and email not like $1 limit 1`,
    [demoAddresses],
  );
  return accounts.rowCount === 0
    ? null
    : 'people with an account in this database who are not of the demo';
}
