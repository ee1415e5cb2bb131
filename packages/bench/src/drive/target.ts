// A server under load: started in a process of its own, with what it used of processor and memory.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export type Target = {
  name: 'app' | 'bare';
  origin: string;
  /** Processor time of the server's process so far, in milliseconds. */
  cpuMs: () => number;
  /** The memory it holds now, and the most it has held, in MB. */
  memoryMb: () => number;
  peakMemoryMb: () => number;
  stop: () => Promise<void>;
};

/** The kernel counts a process's time in hundredths of a second. */
const TICK_MS = 10;

function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const memoryMb = (pid: number, figure: 'VmRSS' | 'VmHWM'): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${figure}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
};

/** Starts a module that sends its port, and waits until it listens. */
export async function startTarget(
  name: Target['name'],
  modulePath: string,
  env: Record<string, string>,
): Promise<Target> {
  const child: ChildProcess = fork(modulePath, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // The app is built, and runs as `npm start` runs it: without the loader for TypeScript.
    ...(modulePath.endsWith('.mjs') ? { execArgv: ['--max-old-space-size=256'] } : {}),
  });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  const pid = child.pid ?? 0;
  return {
    name,
    origin: `http://127.0.0.1:${message.port}`,
    cpuMs: () => cpuMs(pid),
    memoryMb: () => memoryMb(pid, 'VmRSS'),
    peakMemoryMb: () => memoryMb(pid, 'VmHWM'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
