/** What the sender has chosen for each recipient, and which choices are made beforehand. */
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import type { DispatchChannel } from '@sammenhaeng/domain/plans/sending';

export type RecipientChoice = {
  isChosen: boolean;
  channel: DispatchChannel;
  isLargePrint: boolean;
};

type Person = { id: string; kind: ParticipantKind; isLead: boolean };

/** The way most letters to such a recipient go; the sender may choose another. */
const USUAL_CHANNEL: Record<ParticipantKind, DispatchChannel> = {
  CITIZEN: 'DIGITAL_POST',
  PROFESSIONAL: 'SECURE_MAIL',
  RELATIVE: 'PAPER',
  GP: 'SECURE_MAIL',
};

/**
 * Everybody who may have the version and has not got it is chosen beforehand, so that sending is
 * one press. Not the lead, who has it.
 */
export const usualChoice = (
  { kind, isLead }: Person,
  mayHave: boolean,
  hasGot: boolean,
): RecipientChoice => ({
  isChosen: mayHave && !hasGot && !isLead,
  channel: USUAL_CHANNEL[kind],
  isLargePrint: false,
});
