// One copy of an agreed version: what is in it, whom it is for, and why the rest is left out.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';

type Recipient = { name: string; kind: ParticipantKind; isLead: boolean };

/** What every document of a version is made of. Nothing else reaches them. */
export type PlanCopy = {
  /** Opaque; makes the ids of a document its own. */
  id: string;
  /** Opaque; the same in every version, so that a later document can take an earlier one's place. */
  planId: string;
  number: number;
  agreedOn: CalendarDate;
  /** ISO instant. */
  agreedAt: string;
  content: FrozenPlan;
  /** The sections that are in `content`; the others were emptied before. */
  sections: readonly PlanSection[];
  isFictive: boolean;
  /** Null for a look at it that goes to nobody. */
  recipient: Recipient | null;
  sentOn: CalendarDate | null;
  /** Set where it was shared without consent. */
  legalGround: LegalGroundKey | null;
  isLargePrint: boolean;
  /** The whole number, only for a copy that may hold it. */
  cpr: string | null;
};
