/** What the sender has chosen for each recipient, and which choices are made beforehand. */
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import { DISPATCH_CHANNELS, type DispatchChannel } from '@sammenhaeng/domain/plans/sending';
import { someOf } from '../../ui/drafts/form-fields.ts';

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

const WORDS = [...DISPATCH_CHANNELS, 'CHOSEN', 'LARGE_PRINT'] as const;

/** A choice as it is kept on the device until it is sent: the words that hold. */
export type KeptChoice = readonly (typeof WORDS)[number][];

export const aChoice = someOf(WORDS);

export const asKept = ({ isChosen, channel, isLargePrint }: RecipientChoice): KeptChoice =>
  WORDS.filter(
    (word) =>
      word === channel ||
      (word === 'CHOSEN' && isChosen) ||
      (word === 'LARGE_PRINT' && isLargePrint),
  );

/** What was kept; the usual way where it names none. */
export const choiceIn = (kept: KeptChoice, usual: RecipientChoice): RecipientChoice => ({
  isChosen: kept.includes('CHOSEN'),
  channel: DISPATCH_CHANNELS.find((channel) => kept.includes(channel)) ?? usual.channel,
  isLargePrint: kept.includes('LARGE_PRINT'),
});
