// Makes the documents of a batch one after the other, each behind its own fence and in the log.

import type { SignedInContext } from '../../graph/context.ts';
import { planPdf } from '../documents/plan-pdf.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { openVersionCopy } from '../documents/version-copy.store.ts';
import { type Batch, KEPT_MS } from './batch.ts';

/** Who asks, read anew; null when they are not signed in any more or open no plans. */
export type Again = () => Promise<SignedInContext | null>;

async function makeOne(
  batch: Batch,
  planId: string,
  context: SignedInContext,
  typesetter: Typesetter,
): Promise<void> {
  const asked = {
    planId,
    number: null,
    isLargePrint: false,
    purpose: batch.purpose,
    isOfBatch: true,
  };
  const found = await openVersionCopy(context.db, context, asked);
  if (typeof found === 'string') {
    batch.leftOut += 1;
    return;
  }
  const { number, content, isFictive, sections } = found.copy;
  try {
    const pdf = await planPdf(typesetter, found.copy);
    batch.documents.push({
      planId,
      number,
      citizenName: content.citizenName,
      isFictive,
      sections,
      pdf,
    });
  } catch {
    batch.failed += 1;
  }
}

/**
 * One at a time, so that whoever asks for a single document waits for one other at most. A role, a
 * session or a consent that ends meanwhile ends what may still be made.
 */
export async function makeBatch(batch: Batch, again: Again, typesetter: Typesetter): Promise<void> {
  try {
    for (const planId of batch.planIds) {
      // Cancelled by a call that came meanwhile.
      if (batch.state !== 'RUNNING') return;
      const context = await again();
      if (!context) throw new Error('The viewer is not signed in any more');
      await makeOne(batch, planId, context, typesetter);
      batch.done += 1;
    }
    const context = await again();
    if (!context) throw new Error('The viewer is not signed in any more');
    if (batch.state !== 'RUNNING') return;
    batch.state = 'READY';
    batch.readyUntil = new Date(context.now.getTime() + KEPT_MS);
  } catch {
    batch.state = 'FAILED';
    batch.documents = [];
  }
}
