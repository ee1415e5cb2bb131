// The baseline: node:http and pg, one prepared statement a request. It does what must be done, and nothing for anybody's comfort.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { BARE_STATEMENTS } from './bare-statements.ts';

/** As many as the app has, or the ratio would tell of PostgreSQL's processes. */
const CONNECTIONS = 8;

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: CONNECTIONS });
let requests = 0;

async function bodyOf(request: IncomingMessage): Promise<unknown[]> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown[];
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const job = request.url?.slice(1) ?? '';
  const text = BARE_STATEMENTS[job];
  const token = /sammenhaeng=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!text || !token) return response.writeHead(401).end();
  const tokenHash = createHash('sha256').update(token).digest();
  requests += 1;
  const values = [tokenHash, `bare ${requests}`, ...(await bodyOf(request))];
  const { rows } = await pool.query<{ answer: unknown }>({ name: job, text, values });
  if (!rows[0]) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json' });
  return response.end(JSON.stringify(rows[0].answer));
}

const server = createServer((request, response) => void answer(request, response));

server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);
