// Load from a fixed number of connections for a fixed time, each with one request under way.

import { Client, type Dispatcher } from 'undici';
import { percentile } from '../statistics.ts';

export type Request = {
  path: string;
  token: string;
  body: string;
  /** What stands in an answer that did the job, and in no refusal: those come as 200 as well. */
  mark: string;
};

export type Measured = {
  requests: number;
  failures: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
};

/** Sends one request and says whether its job was done. */
export async function send(
  client: Dispatcher,
  request: Request,
): Promise<{ ok: boolean; text: string }> {
  const { statusCode, body } = await client.request({
    method: 'POST',
    path: request.path,
    headers: { 'content-type': 'application/json', cookie: `sammenhaeng=${request.token}` },
    body: request.body,
  });
  const text = await body.text();
  const isDone = statusCode === 200 && text.includes(request.mark) && !text.includes('"errors"');
  return { ok: isDone, text };
}

/** Figures of a set of requests that together took so many seconds. */
export function figuresOf(latencies: number[], failures: number, seconds: number): Measured {
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    requests: sorted.length,
    failures,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  };
}

/** Does one thing after the other with each of so many clients until the time is over. */
export async function repeat(
  origin: string,
  connections: number,
  seconds: number,
  once: (client: Client) => Promise<boolean>,
): Promise<Measured> {
  const clients = Array.from({ length: connections }, () => new Client(origin));
  const latencies: number[] = [];
  let failures = 0;
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        const sentAt = performance.now();
        const ok = await once(client);
        latencies.push(performance.now() - sentAt);
        if (!ok) failures += 1;
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return figuresOf(latencies, failures, took);
}

/** Keeps `connections` requests under way against `origin` until the time is over. */
export const load = (
  origin: string,
  connections: number,
  seconds: number,
  next: () => Request,
): Promise<Measured> =>
  repeat(origin, connections, seconds, async (client) => (await send(client, next())).ok);
