/** How far a batch of plans is, and the calls that start, look at and cancel it. */
import { beliefHeader } from '../../ui/believed-viewer.ts';

export type BatchStatus = {
  state: 'RUNNING' | 'READY' | 'CANCELLED' | 'FAILED';
  done: number;
  total: number;
  documents: number;
  leftOut: number;
  failed: number;
  /** ISO instant; null while it is made. */
  readyUntil: string | null;
};

const ADDRESS = '/dokumenter/bunke';
export const BATCH_FILE = `${ADDRESS}/planer.zip`;

async function call(init: RequestInit): Promise<BatchStatus | null> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(beliefHeader())) headers.set(name, value);
  const response = await fetch(ADDRESS, { credentials: 'same-origin', ...init, headers });
  if (!response.ok) throw new Error(String(response.status));
  return response.status === 204 ? null : ((await response.json()) as BatchStatus);
}

/** The viewer's own batch, or null where there is none. */
export const lookAtBatch = (): Promise<BatchStatus | null> => call({ method: 'GET' });

export const cancelBatch = (): Promise<BatchStatus | null> => call({ method: 'DELETE' });

export const startBatch = (
  planIds: readonly string[],
  purpose: string,
): Promise<BatchStatus | null> =>
  call({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ planIds, purpose }),
  });
