// The cookies of the people in the benchmark's database, made from their ids so that both sides know them.

import { createHash } from 'node:crypto';

/** The session cookie's value of an employee. */
export const tokenOf = (employeeId: string): string =>
  createHash('sha256').update(`bench session ${employeeId}`).digest('base64url');

/** The same ids as the SQL function `bench_id` makes. */
export function benchId(what: string, n: number): string {
  const md5 = createHash('md5').update(`${what}${n}`).digest('hex').split('');
  md5[12] = '7';
  md5[16] = '8';
  const hex = md5.join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** What the SQL function `bench_pick` picks. */
export const benchPick = (what: string, n: number, choices: number): number =>
  Number.parseInt(createHash('md5').update(`${what}${n}`).digest('hex').slice(0, 7), 16) % choices;
