/** The API for `npm run dev`, from its sources; its parent hands over the settings and starts it anew at a change. */
const settings = JSON.parse(process.env.DEV_SETTINGS ?? '{}');
/** @param {string} text */
const bytes = (text) => Buffer.from(text, 'base64');
const keys = { cpr: bytes(settings.keys.cpr), cprIndex: bytes(settings.keys.cprIndex) };

const main = new URL('../../../apps/api/src/main.ts', import.meta.url);
const { startServer } = await import(main.href);
const server = await startServer({ ...settings, keys });

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => server.stop().then(() => process.exit(0)));
}
