// No page of the app goes unseen: the list of pages to look at holds every address the app knows.

import { test } from '@jest/globals';
import { expect } from './house/expect.ts';
import { readFileSync } from 'node:fs';
import { pagesOf } from './verbs/pages.ts';

const source = readFileSync(
  new URL('../../../apps/web/src/app/Pages.tsx', import.meta.url),
  'utf8',
);
const routes = [...source.matchAll(/<Route\s+path="([^"]+)"/g)].map(([, path = '']) => path);

/** Reached by a click on the page before, because only that knows its address. */
const BY_CLICK: Record<string, string> = { '/programmer/:key': 'programme' };

const ids = { draft: 'd', agreed: 'a', called: 'c', foreign: 'f', round: 'p/r' };
const seen = pagesOf(ids).flatMap(({ pages }) => pages);

function isSeen(route: string): boolean {
  if (BY_CLICK[route]) return seen.some(({ name }) => name === BY_CLICK[route]);
  const shape = new RegExp(`^${route.replace('*', '.+').replaceAll(/:\w+/g, '[^/]+')}$`);
  const others = new Set(routes.filter((one) => !one.includes(':') && one !== route));
  return seen.some(({ path }) => {
    const [address = ''] = path.split('?');
    return shape.test(address) && !others.has(address);
  });
}

test('somebody looks at every page there is an address of', () => {
  expect(routes.length).toBeGreaterThan(15);
  expect(routes.filter((route) => !isSeen(route))).toEqual([]);
});
