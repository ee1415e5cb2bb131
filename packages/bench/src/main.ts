// Measures the app against a bare baseline on a national-scale database, in the same run.

import { fileURLToPath } from 'node:url';
import { type CalendarDate, todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { isoWeekEnd } from './dates.ts';
import { beginAnew, type Dates, type Job } from './drive/jobs.ts';
import { startTarget, type Target } from './drive/target.ts';
import { BENCH_KEYS, benchDatabase } from './fill/database.ts';
import { measure, type Row } from './measure.ts';
import { measureBusyHour } from './measure-busy-hour.ts';
import { measurePdf } from './measure-pdf.ts';
import { type Options, readOptions } from './options.ts';
import {
  aimLines,
  busyLines,
  MEMORY_AIM_MB,
  pdfLines,
  SCALE_AIM,
  scaleOf,
  table,
  writeReport,
} from './report.ts';
import { checkSameAnswers } from './same-answer.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Long enough for a few hundred plans to be opened. */
const BUSY_SECONDS = 40;
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

function dates(today: CalendarDate): Dates {
  return { today, endOfWeek: isoWeekEnd(today) };
}

const envOf = (databaseUrl: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  APP_MAIN: at('../../../apps/api/dist/main.js'),
  CPR_KEY: BENCH_KEYS.cpr.toString('base64'),
  CPR_INDEX_KEY: BENCH_KEYS.cprIndex.toString('base64'),
});

const startApp = (databaseUrl: string): Promise<Target> =>
  startTarget('app', at('./drive/app-process.mjs'), envOf(databaseUrl));

async function startTargets(databaseUrl: string): Promise<{ app: Target; bare: Target }> {
  const env = envOf(databaseUrl);
  const app = await startApp(databaseUrl);
  const bare = await startTarget('bare', at('./bare/bare-server.ts'), env);
  return { app, bare };
}

/** Measures every job on a database of one size. */
async function runAt(plans: number, connections: number[], options: Options, isWhole: boolean) {
  const database = await benchDatabase(at('../../../.data'), plans, say);
  beginAnew();
  const targets = await startTargets(database.url);
  const today = dates(todayInCopenhagen(new Date()));
  try {
    await checkSameAnswers(targets.app, targets.bare, today);
    const rows: Row[] = [];
    for (const job of options.jobs.filter((one) => !['J6', 'J7'].includes(one)) as Job[]) {
      for (const count of connections) {
        say(`${plans.toLocaleString('en')} plans: ${job} at ${count} connections`);
        const both = [targets.app, targets.bare];
        rows.push(await measure(job, count, both, database.admin, today, plans, options));
      }
    }
    const has = (job: string) => isWhole && options.jobs.includes(job);
    if (has('J7')) say('J7: the busiest hour of the whole country');
    const busy = has('J7') ? await measureBusyHour(targets.app, plans, today, BUSY_SECONDS) : null;
    const memoryMb = targets.app.peakMemoryMb();
    await targets.app.stop();
    return {
      rows,
      busy,
      memoryMb,
      pdf: has('J6') ? await pdfAt(database.url, today, options) : null,
    };
  } finally {
    await targets.app.stop();
    await targets.bare.stop();
    await database.stop();
  }
}

/** Measures documents on an app of their own: the first one is made by a server that made none. */
async function pdfAt(databaseUrl: string, today: Dates, options: Options) {
  say('J6: documents');
  const app = await startApp(databaseUrl);
  try {
    return await measurePdf(app, today, 2 * options.roundSeconds);
  } finally {
    await app.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const small = options.smallPlans > 0 ? await runAt(options.smallPlans, [16], options, false) : null;
const large = await runAt(options.plans, options.connections, options, true);
const scale = small ? scaleOf(small.rows, large.rows) : [];

say(`\n${table(large.rows)}\n`);
say(
  `memory of the app at its peak: ${large.memoryMb.toFixed(0)} MB (aim: at most ${MEMORY_AIM_MB})`,
);
for (const { job, slower } of scale) {
  say(
    `${job}: ${slower.toFixed(2)} times slower at ${options.plans} plans than at ${options.smallPlans} (aim: at most ${SCALE_AIM})`,
  );
}
for (const line of [...aimLines(large.rows), ...busyLines(large.busy), ...pdfLines(large.pdf)]) {
  say(line);
}
writeReport(options.out, { options, ...large, scale });
say(`written to ${options.out}`);
