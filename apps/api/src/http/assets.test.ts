// How the built screen is sent: compressed for whoever takes that, kept by the browser, and as it was otherwise.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const SCRIPT = 'console.log("hele planen");\n'.repeat(200);
const SMALL = 'export {};\n';
const PAGE = '<!doctype html><title>Sammenhæng</title>';

let server: TestServer;
let webRoot: string;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'assets-test-'));
  const assets = join(webRoot, 'assets');
  mkdirSync(assets);
  writeFileSync(join(webRoot, 'index.html'), PAGE);
  writeFileSync(join(assets, 'plan-abc123.js'), SCRIPT);
  writeFileSync(join(assets, 'plan-abc123.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(assets, 'plan-abc123.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(assets, 'small-abc123.js'), SMALL);
  server = await startTestServer({ webRoot });
});
afterAll(async () => {
  await server.stop();
  rmSync(webRoot, { recursive: true, force: true });
});

type Sent = { status: number; headers: Record<string, string>; body: Buffer };

/** As it comes over the wire: what fetch gives is unpacked already. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        const body = Buffer.concat(parts);
        resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(told), body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const script = (accepted: string | null, more: Record<string, string> = {}, method = 'GET') =>
  get(
    '/assets/plan-abc123.js',
    accepted === null ? more : { ...more, 'accept-encoding': accepted },
    method,
  );

const plain = (body: Buffer) => body;

describe('a script of the screen', () => {
  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['zstd', undefined, plain],
    ['identity', undefined, plain],
    [null, undefined, plain],
  ])('for who takes %j comes as %s', async (accepted, encoding, unpack) => {
    const { status, headers, body } = await script(accepted);
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(unpack(body).toString('utf8')).toBe(SCRIPT);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('that is not worth it comes as it is', async () => {
    const answer = await get('/assets/small-abc123.js', { 'accept-encoding': 'br' });
    expect([answer.headers['content-encoding'], answer.body.toString()]).toEqual([
      undefined,
      SMALL,
    ]);
  });

  test('is asked for without its body', async () => {
    const { status, headers, body } = await script('br', {}, 'HEAD');
    expect([status, headers['content-encoding'], body.length]).toEqual([200, 'br', 0]);
    expect(Number(headers['content-length'])).toBe(brotliCompressSync(SCRIPT).length);
  });

  test('is not sent again to who has it, in the form they have', async () => {
    const packed = await script('br');
    const unpacked = await script(null);
    const etag = packed.headers['etag'] ?? '';
    expect(etag).not.toBe(unpacked.headers['etag']);
    expect((await script('br', { 'if-none-match': etag })).status).toBe(304);
    expect((await script(null, { 'if-none-match': etag })).status).toBe(200);
  });

  test('comes in part where a part is asked for', async () => {
    const { status, headers, body } = await script(null, { range: 'bytes=0-10' });
    expect([status, body.toString()]).toEqual([206, SCRIPT.slice(0, 11)]);
    expect(headers['content-range']).toBe(`bytes 0-10/${SCRIPT.length}`);
  });
});

test('the page itself is asked for anew each time', async () => {
  const { headers, body } = await get('/planer', { 'accept-encoding': 'br' });
  expect([headers['cache-control'], body.toString()]).toEqual(['no-cache', PAGE]);
});
