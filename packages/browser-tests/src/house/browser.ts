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

/**
 * Starts it without a window. The package's own flags are left out: they put the whole browser into
 * one process, which ends with the first window that is closed.
 */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromiumPackage.executablePath()),
    args: QUIET,
    headless: true,
  });
}
