// The batches there are: one for each person, in memory, and only for a short time.

import { type Batch, KEPT_MS } from './batch.ts';

/** Batches kept at once; more would fill the memory. */
const MOST_BATCHES = 20;

export function keepBatches() {
  const byOwner = new Map<string, Batch>();

  const drop = (ownerId: string, batch: Batch): void => {
    if (batch.state === 'RUNNING') batch.state = 'CANCELLED';
    batch.documents = [];
    if (byOwner.get(ownerId) === batch) byOwner.delete(ownerId);
  };

  return {
    /** The person's batch, or null; one that is too old is gone. */
    find: (ownerId: string, now: Date): Batch | null => {
      const batch = byOwner.get(ownerId);
      if (!batch) return null;
      if (batch.readyUntil === null || batch.readyUntil > now) return batch;
      drop(ownerId, batch);
      return null;
    },
    /** A new one takes the place of the person's older one; null where there are too many. */
    start: (ownerId: string, planIds: readonly string[], purpose: string | null): Batch | null => {
      const older = byOwner.get(ownerId);
      if (older) drop(ownerId, older);
      if (byOwner.size >= MOST_BATCHES) return null;
      const batch: Batch = {
        planIds,
        purpose,
        state: 'RUNNING',
        done: 0,
        leftOut: 0,
        failed: 0,
        documents: [],
        readyUntil: null,
      };
      byOwner.set(ownerId, batch);
      // Whatever came of it, it does not stay: twice as long is more than the making takes.
      setTimeout(() => drop(ownerId, batch), 2 * KEPT_MS).unref();
      return batch;
    },
    /** Cancels what is being made and forgets what was. */
    cancel: (ownerId: string): void => {
      const batch = byOwner.get(ownerId);
      if (batch) drop(ownerId, batch);
    },
  };
}
