// Many plans as PDF in one go: what is made, how far it is, and for whom.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';

/** Plans of one batch, at most. Our choice. Sure: C. */
export const MOST_PLANS = 100;

/** How long a finished batch can be fetched, in milliseconds. Our choice. Sure: C. */
export const KEPT_MS = 15 * 60_000;

/** One plan that was made; it is in memory alone, and only until the batch is dropped. */
export type MadeDocument = {
  planId: string;
  number: number;
  citizenName: string;
  isFictive: boolean;
  /** What was in it, to be held against what the viewer sees when it is fetched. */
  sections: readonly PlanSection[];
  pdf: Uint8Array;
};

export type Batch = {
  planIds: readonly string[];
  /** Why somebody who is not related to the plans makes them; null for those who are. */
  purpose: string | null;
  state: 'RUNNING' | 'READY' | 'CANCELLED' | 'FAILED';
  /** Plans that were gone through, whether they are in it or not. */
  done: number;
  /** Plans that are not the viewer's to print, or have no agreed version. */
  leftOut: number;
  /** Plans that could not be set. */
  failed: number;
  documents: MadeDocument[];
  /** When it is dropped; null while it is made. */
  readyUntil: Date | null;
};

/** What the screen is told. It names no plan. */
export type BatchStatus = Pick<Batch, 'state' | 'done' | 'leftOut' | 'failed'> & {
  total: number;
  documents: number;
  readyUntil: string | null;
};

export const statusOf = (batch: Batch): BatchStatus => ({
  state: batch.state,
  done: batch.done,
  total: batch.planIds.length,
  documents: batch.documents.length,
  leftOut: batch.leftOut,
  failed: batch.failed,
  readyUntil: batch.readyUntil?.toISOString() ?? null,
});
