/** What the form that asks somebody to lead a plan holds while it is filled in. */
import { anId, aText, aTick } from '../../ui/drafts/form-fields.ts';
import { aReceiver } from './kept-choice.ts';
import type { Receiver } from './ReceiverSearch.tsx';

type ProposalValues = {
  id: string;
  receiver: Receiver | null;
  knowThis: string;
  carriesFollowUps: boolean;
  leadLeaves: boolean;
};

export const newProposal = (): ProposalValues => ({
  id: crypto.randomUUID(),
  receiver: null,
  knowThis: '',
  carriesFollowUps: true,
  leadLeaves: false,
});
/** How each is read back from the device. */
export const proposalFields = {
  id: anId,
  receiver: aReceiver,
  knowThis: aText,
  carriesFollowUps: aTick,
  leadLeaves: aTick,
};

export const proposalKey = (planId: string): string => `handOver.${planId}`;
