// A receipt: that a recipient was sent a version, as it is read and shown.

import type { LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { DispatchChannel } from '@sammenhaeng/domain/plans/sending';

export type DispatchRow = {
  id: string;
  version: number;
  participantId: string;
  recipientName: string;
  recipientKind: ParticipantKind;
  channel: DispatchChannel;
  isLargePrint: boolean;
  sections: PlanSection[];
  /** What of it may be given today: a consent that was withdrawn since takes its sections along. */
  sectionsToday: PlanSection[];
  /** ISO instant. */
  sentAt: string;
  sentByName: string;
  legalGround: LegalGroundKey | null;
  reason: string | null;
};
