// Whom an agreed version can be sent to today, and what each of them gets.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  fitsGround,
  LEGAL_GROUND_KEYS,
  type LegalGroundKey,
} from '@sammenhaeng/domain/plans/legal-grounds';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { type SendingProblem, sectionsToSend } from '@sammenhaeng/domain/plans/sending';
import { hasLeft } from '../plan-facts.ts';
import type { SeenParticipant, SeenPlan } from '../seen-plan.ts';

export type PlanRecipient = {
  participant: SeenParticipant;
  sections: PlanSection[];
  problem: SendingProblem | null;
  grounds: LegalGroundKey[];
};

/** Everybody on the plan today, for the one who sends; for others nobody. */
export function recipientsOf(plan: SeenPlan, today: CalendarDate): PlanRecipient[] {
  if (!plan.viewerCanSend) return [];
  return plan.participants
    .filter((participant) => !hasLeft(participant, today))
    .map((participant) => {
      const facts = { ...participant, hasLeft: false };
      const sent = sectionsToSend(facts, plan.consents, null, today);
      return {
        participant,
        sections: sent.ok ? sent.sections : [],
        problem: sent.ok ? null : sent.problem,
        grounds:
          participant.needsConsent && participant.receivesPlan
            ? LEGAL_GROUND_KEYS.filter((ground) => fitsGround(ground, participant.kind))
            : [],
      };
    });
}
