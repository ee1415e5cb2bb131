/** Installs the dependencies when the lockfile or a manifest is not the one they were installed from. */
import { existsSync, readdirSync } from 'node:fs';
import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { inRepository } from './paths.mjs';
import { step } from './say.mjs';
import { StartFailure } from './start-failure.mjs';
import { runTool } from './tool.mjs';

const packageManager = 'pnpm@12.21.0';
const stampFile = inRepository('node_modules', '.installed-from');

/** @returns {Promise<void>} */
export async function installIfNeeded() {
  const wanted = fingerprint(manifests(), `${packageManager} ${process.platform} ${process.arch}`);
  if (isStamped(stampFile, wanted)) return;
  await step('Installing the dependencies (about half a minute the first time)', install);
  stamp(stampFile, wanted);
}

/** @param {(text: string) => void} note */
async function install(note) {
  const windows = process.platform === 'win32';
  const { code, output } = await runTool(
    windows ? 'npx.cmd' : 'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      viaShell: windows,
      // CI: never ask. NODE_ENV=production would leave out the tools that build the app.
      env: { CI: 'true', NODE_ENV: undefined },
      onLine: (line) => {
        const progress = /^Progress: .*added (\d+)/.exec(line);
        if (progress) note(`${progress[1]} packages in place`);
      },
    },
  );
  if (code === 0) return;
  throw new StartFailure(
    `The dependencies could not be installed. Is the npm registry within reach? It said:\n${lastLines(output)}`,
  );
}

function manifests() {
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(inRepository(group)).map((name) => [group, name]),
  );
  return [
    ...['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'].map((name) => inRepository(name)),
    ...folders.map((parts) => inRepository(...parts, 'package.json')).filter(existsSync),
  ];
}

/** @param {string} output */
function lastLines(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('Progress:'))
    .slice(-20)
    .join('\n');
}
