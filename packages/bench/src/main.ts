// Measures the app against a bare baseline on a national-scale database, in the same run.

import { fileURLToPath } from 'node:url';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { isoWeekEnd, lastFourQuarters } from './dates.ts';
import type { Dates, Job } from './drive/jobs.ts';
import { startTarget, type Target } from './drive/target.ts';
import { BENCH_KEYS, benchDatabase } from './fill/database.ts';
import { measure, type Row } from './measure.ts';
import { type Options, readOptions } from './options.ts';
import { MEMORY_AIM_MB, SCALE_AIM, scaleOf, table, writeReport } from './report.ts';
import { checkSameAnswers } from './same-answer.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

function dates(today: string): Dates {
  const { fromOn, toOn } = lastFourQuarters(today);
  return { today, endOfWeek: isoWeekEnd(today), periodFrom: fromOn, periodTo: toOn };
}

async function startTargets(databaseUrl: string): Promise<{ app: Target; bare: Target }> {
  const env = {
    DATABASE_URL: databaseUrl,
    APP_MAIN: at('../../../apps/api/dist/main.js'),
    CPR_KEY: BENCH_KEYS.cpr.toString('base64'),
    CPR_INDEX_KEY: BENCH_KEYS.cprIndex.toString('base64'),
  };
  const app = await startTarget('app', at('./drive/app-process.mjs'), env);
  const bare = await startTarget('bare', at('./bare/bare-server.ts'), env);
  return { app, bare };
}

/** Measures every job on a database of one size. */
async function runAt(plans: number, connections: number[], options: Options) {
  const database = await benchDatabase(at('../../../.data'), plans, say);
  const targets = await startTargets(database.url);
  const today = dates(todayInCopenhagen(new Date()));
  try {
    await checkSameAnswers(targets.app, targets.bare, today);
    const rows: Row[] = [];
    for (const job of options.jobs as Job[]) {
      for (const count of connections) {
        say(`${plans.toLocaleString('en')} plans: ${job} at ${count} connections`);
        const both = [targets.app, targets.bare];
        rows.push(await measure(job, count, both, database.admin, today, plans, options));
      }
    }
    return { rows, memoryMb: targets.app.peakMemoryMb() };
  } finally {
    await targets.app.stop();
    await targets.bare.stop();
    await database.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const small = options.smallPlans > 0 ? await runAt(options.smallPlans, [16], options) : null;
const large = await runAt(options.plans, options.connections, options);
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
writeReport(options.out, { options, rows: large.rows, memoryMb: large.memoryMb, scale });
say(`written to ${options.out}`);
