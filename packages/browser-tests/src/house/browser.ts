// A real browser: the one named by CHROMIUM_PATH, or the one that comes in a package.

import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Quiet flags: a test browser asks nobody outside for anything. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it without a window. */
export async function startBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    executablePath: given ?? (await chromiumPackage.executablePath()),
    args: given ? QUIET : [...chromiumPackage.args, ...QUIET],
    headless: true,
  });
}
