// A real browser: the one named by CHROMIUM_PATH, or the one that comes in a package.

import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

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

const browserFile = async () =>
  process.env['CHROMIUM_PATH'] ?? (await chromiumPackage.executablePath());

/**
 * Starts it without a window. The package's own flags are left out: they put the whole browser into
 * one process, which ends with the first window that is closed.
 */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserFile(),
    args: QUIET,
    headless: true,
  });
}

/** The browser of one device, whose storage lies in `folder` and outlives it. */
export async function startDevice(
  folder: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: await browserFile(),
    args: QUIET,
    headless: true,
    ...options,
  });
}
