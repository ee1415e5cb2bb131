/** What the form about sharing without consent holds while it is filled in. */
import type { LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { DISPATCH_CHANNELS, type DispatchChannel } from '@sammenhaeng/domain/plans/sending';
import { aText, aTick, type FormFields, oneOf, someOf } from '../../ui/drafts/form-fields.ts';

export type GroundValues = {
  ground: LegalGroundKey | null;
  sections: readonly PlanSection[];
  reason: string;
  channel: DispatchChannel;
  isLargePrint: boolean;
};

export const groundKey = (participantId: string): string => `ground.${participantId}`;

export const noGround = ({
  channel,
  isLargePrint,
}: Pick<GroundValues, 'channel' | 'isLargePrint'>): GroundValues => ({
  ground: null,
  sections: [],
  reason: '',
  channel,
  isLargePrint,
});

/** How each is read back from the device. */
export const groundFields = (grounds: readonly LegalGroundKey[]): FormFields<GroundValues> => ({
  ground: oneOf([null, ...grounds]),
  sections: someOf(PLAN_SECTIONS),
  reason: aText,
  channel: oneOf(DISPATCH_CHANNELS),
  isLargePrint: aTick,
});
