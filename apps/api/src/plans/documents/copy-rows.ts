// What every reader of a copy shares: its rows, its check that nothing was changed, its refusals.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { writeAudit } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import { hiddenBy, hideSections } from '../hide-sections.ts';
import type { Reader } from '../plan-document.store.ts';
import type { PlanCopy } from './copy.ts';

/** `consentEnded` is only said to whoever may know of the receipt. */
export type CopyFound = { copy: PlanCopy } | 'notFound' | 'consentEnded';

/** One version as it is stored. */
export type VersionRow = Pick<
  PlanCopy,
  'planId' | 'number' | 'agreedOn' | 'agreedAt' | 'content' | 'isFictive'
> & {
  contentHash: string;
};

/** A `VersionRow` of version `v` and citizen `c`. */
export const VERSION_FIELDS = Prisma.sql`'planId', v.plan_id, 'number', v.number, 'agreedOn', v.agreed_on,
  'agreedAt', v.agreed_at, 'content', v.content, 'contentHash', encode(v.content_hash, 'hex'),
  'isFictive', c.is_fictive`;

/** A version whose words are not those that were agreed must not leave the house. */
function intact(row: VersionRow): FrozenPlan {
  if (fingerprintOf(row.content) === row.contentHash) return row.content;
  throw new Error('A version is not as it was agreed');
}

/** The whole is checked first; only then are sections hidden. */
export function copyOf(
  row: VersionRow,
  sections: readonly PlanSection[],
  more: Omit<PlanCopy, keyof VersionRow | 'sections'>,
): PlanCopy {
  const { planId, number, agreedOn, agreedAt, isFictive } = row;
  const content = hideSections(intact(row), hiddenBy(sections));
  return { planId, number, agreedOn, agreedAt, isFictive, content, sections, ...more };
}

/** Writes the row of something asked for that is no id at all. */
export const refuseNoId = (tx: Tx, reader: Reader, format: string): Promise<void> =>
  writeAudit(tx, reader, {
    action: 'EXTRACT',
    outcome: 'REFUSED',
    criterion: { document: 'not an id', format },
  });
