// Documents: how long the first and the next ones take, and what the worklist feels of it meanwhile.

import { Client } from 'undici';
import { asked, type Dates, leadOf, requestTo } from './drive/jobs.ts';
import { load, type Measured, repeat } from './drive/load.ts';
import { benchId } from './drive/people.ts';
import type { Target } from './drive/target.ts';
import { VERSIONED_PLANS } from './fill/fill.ts';

/** People at their worklists while documents are made. */
const READERS = 4;
/** People who ask for a document at once. */
const PRINTERS = 2;

export type PdfFigures = {
  /** Milliseconds from asking for the first document after the start until it is there. */
  coldMs: number;
  /** One after the other. */
  warm: Measured;
  /** The worklist, alone and while documents are made. */
  worklistAlone: Measured;
  worklistMeanwhile: Measured;
  /** Memory of the app before the first document and at its peak, in MB. */
  memoryBeforeMb: number;
  memoryMb: number;
};

/** Asks for the next plan's version 1 as a PDF, and says whether it came. */
function nextPdf(): (client: Client) => Promise<boolean> {
  let n = 0;
  return async (client) => {
    n = (n % VERSIONED_PLANS) + 1;
    const { statusCode, body } = await client.request({
      method: 'GET',
      path: `/dokumenter/version/${benchId('plan', n)}/1.pdf`,
      headers: { cookie: `sammenhaeng=${leadOf(n)}` },
    });
    const bytes = Buffer.from(await body.arrayBuffer());
    return statusCode === 200 && bytes.subarray(0, 5).toString() === '%PDF-';
  };
}

/** @param app freshly started: no document has been asked for */
export async function measurePdf(app: Target, dates: Dates, seconds: number): Promise<PdfFigures> {
  const pdf = nextPdf();
  const worklist = () => {
    let n = 0;
    return load(app.origin, READERS, seconds, () => {
      n += 1;
      return requestTo('app', 'J1', asked('J1', n, dates));
    });
  };
  await worklist();
  const memoryBeforeMb = app.memoryMb();
  const client = new Client(app.origin);
  const askedAt = performance.now();
  if (!(await pdf(client))) throw new Error('The app makes no PDF');
  const coldMs = performance.now() - askedAt;
  await client.close();
  const warm = await repeat(app.origin, 1, seconds, pdf);
  const worklistAlone = await worklist();
  const [worklistMeanwhile] = await Promise.all([
    worklist(),
    repeat(app.origin, PRINTERS, seconds, pdf),
  ]);
  return {
    coldMs,
    warm,
    worklistAlone,
    worklistMeanwhile,
    memoryBeforeMb,
    memoryMb: app.peakMemoryMb(),
  };
}
