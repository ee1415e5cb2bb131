/** Every setting the app has: the one list behind the start, the README's table and its test. */
import {
  anyText,
  key,
  oneOf,
  postgresUrl,
  webOrigin,
  wholeNumber,
  yesOrNo,
} from './setting-kinds.mjs';

/**
 * @typedef {object} Setting
 * @property {string} name of the environment variable
 * @property {string} unset what holds when it is left out, as the README says it
 * @property {string} meaning
 * @property {(text: string) => unknown} read
 * @property {boolean} [isSecret] its value is never printed
 */

/** As LOG_KEPT_YEARS of the domain, which nothing is built of yet when this is read; a test compares them. */
export const fewestYears = 5;

/** @type {Setting[]} */
export const settings = [
  {
    name: 'PORT',
    unset: '4000',
    meaning: 'The port the app and the API are served on',
    read: wholeNumber(1, 65_535),
  },
  {
    name: 'HOST',
    unset: '127.0.0.1',
    meaning: 'The address to listen on; `0.0.0.0` lets other machines in',
    read: anyText,
  },
  {
    name: 'DATABASE_URL',
    unset: 'an embedded PostgreSQL',
    meaning: 'A PostgreSQL server, 15 or newer',
    read: postgresUrl,
    isSecret: true,
  },
  {
    name: 'DATA_DIR',
    unset: '.data',
    meaning: 'The folder of the embedded database and the demo keys',
    read: anyText,
  },
  {
    name: 'DEMO',
    unset: 'on, but off when `NODE_ENV=production`',
    meaning: 'Fictive people and plans, quick sign-in and generated keys',
    read: yesOrNo,
  },
  {
    name: 'GRAPHQL_DOCUMENTS',
    unset: 'trusted',
    meaning:
      '`trusted` answers only the documents of the screen; `open` any document, with introspection',
    read: oneOf('trusted', 'open'),
  },
  {
    name: 'CPR_KEY',
    unset: 'generated in demo mode, else required',
    meaning: 'The key CPR numbers are encrypted with: 32 bytes in base64',
    read: key,
    isSecret: true,
  },
  {
    name: 'CPR_INDEX_KEY',
    unset: 'generated in demo mode, else required',
    meaning: 'The key of the hash CPR numbers are found by: 32 other bytes in base64',
    read: key,
    isSecret: true,
  },
  {
    name: 'LOG_LEVEL',
    unset: 'info, but warn in demo mode',
    meaning:
      'The least serious log line to write: `fatal`, `error`, `warn`, `info`, `debug` or `silent`',
    read: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
  },
  {
    name: 'PUBLIC_ORIGIN',
    unset: 'the address it listens on',
    meaning: 'The address people see, when a proxy stands in front: `https://plans.example`',
    read: webOrigin,
  },
  {
    name: 'TRUST_PROXY',
    unset: 'off',
    meaning:
      'Whether one proxy stands in front and says whom a request comes from: the last address in `X-Forwarded-For` counts',
    read: yesOrNo,
  },
  {
    name: 'LOG_KEPT_YEARS',
    unset: String(fewestYears),
    meaning: 'Years the access log is kept, five or more; what is older is deleted every day',
    read: wholeNumber(fewestYears, 100),
  },
];

/** The rows of the README's table, exactly as they stand there. */
export function settingRows() {
  return settings.map(({ name, unset, meaning }) => {
    const isLiteral = /^[\w.]+$/.test(unset);
    return `| \`${name}\` | ${isLiteral ? `\`${unset}\`` : unset} | ${meaning} |`;
  });
}
