/** Reads what `npm run administrator` is asked for. */
import { parseArgs } from 'node:util';
import { errorSentence, StartFailure } from './start-failure.mjs';

const example =
  'npm run administrator -- --name "Full Name" --email name@example.dk --municipality 370';

/** @typedef {{ name: string, email: string, municipalityCode: string | null, regionCode: string | null }} AdministratorRequest */

/**
 * @param {string[]} args
 * @returns {AdministratorRequest}
 * @throws {StartFailure} with an example when something is missing or unknown
 */
export function readRequest(args) {
  const { name, email, municipality, region } = parse(args);
  const missing = Object.entries({ '--name': name, '--email': email })
    .filter(([, value]) => !value?.trim())
    .map(([option]) => option);
  if (missing.length > 0) {
    throw new StartFailure(`${missing.join(' and ')} must be told. For example: ${example}`);
  }
  if (municipality && region) {
    throw new StartFailure(
      `Tell --municipality or --region, not both: a role reaches as far as its office. For example: ${example}`,
    );
  }
  return {
    name: name?.trim() ?? '',
    email: email?.trim() ?? '',
    municipalityCode: municipality?.trim() || null,
    regionCode: region?.trim() || null,
  };
}

/** @param {string[]} args */
function parse(args) {
  const text = { type: /** @type {const} */ ('string') };
  try {
    const options = { name: text, email: text, municipality: text, region: text };
    return parseArgs({ args, options }).values;
  } catch (cause) {
    throw new StartFailure(`${errorSentence(cause)}. For example: ${example}`, { cause });
  }
}
