/** Tells one process from another that later got the same number. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process began, as a text that only that process has on this boot of this machine;
 * null when there is no such process, 'unknown' where the system does not say.
 * @param {number} pid
 * @returns {string | null}
 */
export function startMarkOf(pid) {
  if (!isRunning(pid)) return null;
  if (process.platform === 'linux') return linuxStartMark(pid);
  if (process.platform === 'win32') return 'unknown';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/**
 * Whether the process that had this number and start mark still runs.
 * @param {number} pid
 * @param {string} startMark
 */
export function isSameProcess(pid, startMark) {
  return startMarkOf(pid) === startMark;
}

/**
 * The command line of a process, or an empty string when it cannot be read.
 * @param {number} pid
 */
export function commandLineOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return '';
    }
  }
  if (process.platform === 'win32') return '';
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return (ps.stdout ?? '').trim();
}

/**
 * Whether any process has this number now.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} pid */
function linuxStartMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces: count the fields after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not noticed yet.
    if (fields[0] === 'Z') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}
