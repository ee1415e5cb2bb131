// Load from a fixed number of connections for a fixed time, each with one request under way.

import { Client } from 'undici';
import { percentile } from '../statistics.ts';

export type Request = { path: string; token: string; body: string };

export type Measured = {
  requests: number;
  failures: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
};

/** Sends one request and says how it went; the answer's text tells failures that come as 200. */
export async function send(
  client: Client,
  request: Request,
): Promise<{ ok: boolean; text: string }> {
  const { statusCode, body } = await client.request({
    method: 'POST',
    path: request.path,
    headers: { 'content-type': 'application/json', cookie: `sammenhaeng=${request.token}` },
    body: request.body,
  });
  const text = await body.text();
  return { ok: statusCode === 200 && !text.includes('"errors"'), text };
}

/** Keeps `connections` requests under way against `origin` until the time is over. */
export async function load(
  origin: string,
  connections: number,
  seconds: number,
  next: () => Request,
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
        const { ok } = await send(client, next());
        latencies.push(performance.now() - sentAt);
        if (!ok) failures += 1;
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  latencies.sort((a, b) => a - b);
  return {
    requests: latencies.length,
    failures,
    perSecond: latencies.length / took,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
  };
}
