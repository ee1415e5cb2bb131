/** The shapes a setting's text can have, each read into a value or refused with what it should have been. */
import { WrongValue } from './wrong-value.mjs';

/** @param {number} lowest @param {number} highest */
export function wholeNumber(lowest, highest) {
  return (/** @type {string} */ text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= lowest && number <= highest) return number;
    throw new WrongValue(`must be a whole number from ${lowest} to ${highest}`);
  };
}

/** @param {string[]} words */
export function oneOf(...words) {
  return (/** @type {string} */ text) => {
    if (words.includes(text)) return text;
    throw new WrongValue(`must be one of ${words.join(', ')}`);
  };
}

/** @param {string} text */
export function yesOrNo(text) {
  if (['1', 'true', 'on', 'yes'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'off', 'no'].includes(text.toLowerCase())) return false;
  throw new WrongValue('must be on or off');
}

/** @param {string} text */
export function anyText(text) {
  return text;
}

/** @param {string} text */
export function postgresUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPostgres = url?.protocol === 'postgresql:' || url?.protocol === 'postgres:';
  if (url && isPostgres && url.hostname && url.pathname.length > 1) return text;
  throw new WrongValue('must look like postgresql://user:password@host:5432/database');
}

/** @param {string} text an address without a path; a slash at the end is forgiven */
export function webOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isWeb && url.pathname === '/' && !url.search && !url.hash && !url.username) {
    return url.origin;
  }
  throw new WrongValue('must look like https://plans.example, without a path');
}

/**
 * @param {string} text a 256-bit key
 * @returns {Buffer}
 */
export function key(text) {
  const bytes = Buffer.from(text, 'base64');
  const isBase64 = bytes.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '');
  if (isBase64 && bytes.length === 32) return bytes;
  throw new WrongValue('must be 32 bytes in base64, as "openssl rand -base64 32" prints them');
}
