// Which refusals of strangers become a row in the log: one of each kind for an address and minute, and not more than a hundred of them.

import type { Context } from '../graph/context.ts';

type Kind = 'wait' | 'signed out';

/** From so many addresses in one minute it is a flood; the rows that are there tell of it. */
const ROWS_A_MINUTE = 100;

/** For each server, what was seen in its running minute: never more than the rows it may write. */
const seen = new WeakMap<object, { minute: number; keys: Set<string> }>();

/** Whether nothing of this kind was noted for the address in this minute yet; notes it. */
export function isFirstThisMinute(
  kind: Kind,
  { settings, session, now }: Pick<Context, 'settings' | 'session' | 'now'>,
): boolean {
  const minute = Math.floor(now.getTime() / 60_000);
  const known = seen.get(settings);
  const { keys } = known?.minute === minute ? known : { keys: new Set<string>() };
  seen.set(settings, { minute, keys });
  const key = `${kind} ${session.address}`;
  if (keys.has(key) || keys.size >= ROWS_A_MINUTE) return false;
  keys.add(key);
  return true;
}
