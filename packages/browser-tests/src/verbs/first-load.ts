// What is fetched when a page is opened anew and nobody has touched it yet.

import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Response } from 'playwright-core';
import { aPerson, type Person, signIn, WIDTHS } from './person.ts';

type Session = BrowserContextOptions['storageState'];

/** Somebody's session, to open pages with whose files no browser has yet. */
export async function sessionOf(browser: Browser, url: string, who: string): Promise<Session> {
  const person = await aPerson(browser, url);
  await signIn(person, `${who}@demo.example`);
  const session = await person.context.storageState();
  await person.leave();
  return session;
}

// A browser that is never idle: what waits for a quiet moment is not part of the first load.
function neverIdle() {
  window.requestIdleCallback = () => 0;
}

/** By address: what a script holds is part of its name. */
const weighed = new Map<string, Promise<number>>();

/** Bytes of a script as they would travel, however this server packs them. */
function weightOf(response: Response): Promise<number> {
  const known = weighed.get(response.url());
  const weight = known ?? response.body().then((body) => gzipSync(body, { level: 9 }).length);
  weighed.set(response.url(), weight);
  return weight;
}

/** Opens the page as it is opened from a bookmark, and adds up its scripts. */
export async function firstLoadOf(
  browser: Browser,
  url: string,
  path: string,
  session: Session,
): Promise<{ bytes: number; files: string[]; person: Person }> {
  const person = await aPerson(browser, url, WIDTHS.desk, session ? { storageState: session } : {});
  await person.page.addInitScript(neverIdle);
  const scripts: Response[] = [];
  person.page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  await person.page.goto(path);
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  await person.page.waitForLoadState('networkidle');
  const weights = await Promise.all(scripts.map(weightOf));
  return {
    bytes: weights.reduce((sum, weight) => sum + weight, 0),
    files: scripts.map((one) => new URL(one.url()).pathname),
    person,
  };
}
