/** Whether anybody real is in a database: what the demo never throws away, and never opens to everybody. */

/** Everybody the demo makes up has an address here. */
const demoAddresses = '%@demo.example';

/**
 * Both answer with who is there, in words that a sentence goes on with, or null where nobody is.
 * @typedef {(client: import('pg').Client) => Promise<string | null>} RealPeople
 */

/** @type {RealPeople} */
export async function realCitizens(client) {
  const { rowCount } = await client.query('select 1 from citizen where not is_fictive limit 1');
  return rowCount === 0 ? null : 'citizens in this database who are not fictive';
}

/** @type {RealPeople} */
export async function realAccounts(client) {
  const { rowCount } = await client.query(
    `select 1 from employee
     where not is_demo and password_hash is not null and email not like $1 limit 1`,
    [demoAddresses],
  );
  return rowCount === 0 ? null : 'people with an account in this database who are not of the demo';
}
