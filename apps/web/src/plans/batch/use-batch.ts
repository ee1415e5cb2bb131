/** The viewer's batch of plans: looked at when the page is opened, and again while it is made. */
import { useCallback, useEffect, useState } from 'react';
import { type BatchStatus, cancelBatch, lookAtBatch, startBatch } from './batch-status.ts';

/** Milliseconds between two looks. */
const PAUSE_MS = 700;

export function useBatch() {
  const [batch, setBatch] = useState<BatchStatus | null>(null);
  const [isBroken, setIsBroken] = useState(false);

  /** False where it did not work. */
  const take = useCallback(async (work: () => Promise<BatchStatus | null>): Promise<boolean> => {
    try {
      setBatch(await work());
      setIsBroken(false);
      return true;
    } catch {
      setIsBroken(true);
      return false;
    }
  }, []);

  // A batch that was left is found again; whoever asked for none need not hear of trouble with it.
  useEffect(() => {
    lookAtBatch().then(setBatch, () => {});
  }, []);

  const isRunning = batch?.state === 'RUNNING' && !isBroken;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void take(lookAtBatch), PAUSE_MS);
    return () => clearInterval(timer);
  }, [isRunning, take]);

  return {
    batch,
    isBroken,
    start: (planIds: readonly string[], purpose: string) =>
      take(() => startBatch(planIds, purpose)),
    cancel: () => take(cancelBatch),
  };
}
