// One thread that sets documents, and the queue in front of it: requests go on meanwhile.

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { PLAN_TEMPLATE } from './plan-template.ts';
import type { Paper } from './paper.ts';

/** After this long a document has gone wrong; the usual one takes a twentieth of a second. */
const PATIENCE_MS = 20_000;

/** Documents waiting at once; more than that is a flood and not a batch. */
const LONGEST_QUEUE = 500;

type Job = {
  paper: string;
  madeAt: number;
  resolve: (pdf: Uint8Array) => void;
  reject: (reason: Error) => void;
};
type Answer = { id: number; pdf: Uint8Array } | { id: number; reason: string };

export type Typesetter = {
  /** Sets one document as a tagged PDF. Rejects when it cannot be set. */
  set: (paper: Paper, madeAt: Date) => Promise<Uint8Array>;
  /** Ends the thread; documents still waiting are rejected. */
  stop: () => Promise<void>;
};

/** Beside this file in the sources; bundled, beside the server or above its chunks. */
function workerFile(): URL {
  const places = ['./typst-worker.mjs', './typst-worker.js', '../typst-worker.js'];
  const found = places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error('The worker that sets documents is not built');
  return found;
}

// Half surrogates and control signs have no place in a document, and no reader of JSON takes them.
const UNPRINTABLE = /\p{Cs}|(?!\n)\p{Cc}/gu;
/** A run of signs without a space, which could not be broken at the end of a line. */
const ENDLESS = /\S{40}(?=\S)/gu;
const asJson = (paper: Paper): string =>
  JSON.stringify(paper, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(UNPRINTABLE, '').replace(ENDLESS, '$&\u200b') : value,
  );

/** Starts its thread, some 110 MB, with the first document: a server that sends none holds none. */
export function startTypesetter(): Typesetter {
  const waiting: Job[] = [];
  let thread: Worker | null = null;
  let current: (Job & { id: number; late: NodeJS.Timeout }) | null = null;
  let lastId = 0;

  const settle = (): Job | null => {
    const job = current;
    if (job) clearTimeout(job.late);
    current = null;
    return job;
  };

  /** The thread is gone: whoever it worked for hears why, and the next document starts another. */
  const lose = (gone: Worker, reason: Error): void => {
    if (thread !== gone) return;
    thread = null;
    void gone.terminate();
    settle()?.reject(reason);
    next();
  };

  const open = (): Worker => {
    const opened = new Worker(workerFile(), { workerData: { template: PLAN_TEMPLATE } });
    // Waiting for work must not keep the process alive.
    opened.unref();
    opened.on('message', (answer: Answer) => {
      if (answer.id !== current?.id) return;
      const job = settle();
      if ('pdf' in answer) job?.resolve(answer.pdf);
      else job?.reject(new Error(answer.reason));
      next();
    });
    opened.on('error', (error: Error) => lose(opened, error));
    opened.on('exit', () => lose(opened, new Error('The thread that sets documents ended')));
    return opened;
  };

  const next = (): void => {
    const job = current ? undefined : waiting.shift();
    if (!job) return;
    const worker = (thread ??= open());
    lastId += 1;
    const late = setTimeout(() => lose(worker, new Error('A document took too long')), PATIENCE_MS);
    current = { ...job, id: lastId, late };
    worker.postMessage({ id: lastId, paper: job.paper, madeAt: job.madeAt }, []);
  };

  return {
    set: (paper, madeAt) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= LONGEST_QUEUE) return reject(new Error('Too many documents wait'));
        const seconds = Math.floor(madeAt.getTime() / 1000);
        waiting.push({ paper: asJson(paper), madeAt: seconds, resolve, reject });
        next();
      }),
    stop: async () => {
      const stopped = new Error('The server is stopping');
      for (const job of waiting.splice(0)) job.reject(stopped);
      settle()?.reject(stopped);
      const gone = thread;
      thread = null;
      await gone?.terminate();
    },
  };
}
