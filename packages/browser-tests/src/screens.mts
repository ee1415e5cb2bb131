// Takes a picture of every page for each person, at the width of an office screen and of a phone.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './house/browser.ts';
import { startApp } from './house/running-app.ts';
import { startHouse } from './house/start-house.mjs';
import { addressesIn, NOBODY, pagesOf } from './verbs/pages.ts';
import { aPerson, settle, signIn, WIDTHS } from './verbs/person.ts';

const folder = fileURLToPath(new URL('../../../.artifacts/screens/', import.meta.url));
await mkdir(folder, { recursive: true });
const house = await startHouse();
const app = await startApp();
const browser = await startBrowser();
try {
  const addresses = await addressesIn(app);
  for (const [width, size] of Object.entries(WIDTHS)) {
    for (const { who, pages } of pagesOf(addresses)) {
      const person = await aPerson(browser, app.url, size);
      if (who !== NOBODY) await signIn(person, `${who}@demo.example`);
      for (const { name, path, arrange } of pages) {
        await person.page.goto(path);
        await person.page.getByRole('heading', { level: 1 }).waitFor();
        await settle(person.page);
        await arrange?.(person.page);
        await settle(person.page);
        await person.page.waitForLoadState('networkidle');
        await person.page.evaluate(() => window.scrollTo(0, 0));
        const file = `${folder}${name}-${who}-${width}.png`;
        await person.page.screenshot({ path: file, fullPage: true });
        process.stdout.write(`${file}\n`);
      }
      await person.leave();
    }
  }
} finally {
  await browser.close();
  await app.stop();
  await house.stop();
}
