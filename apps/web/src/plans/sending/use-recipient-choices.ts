/** What is chosen for each recipient: the usual, or otherwise, which is kept until it is sent. */
import type { SendFormFragment } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import {
  aChoice,
  asKept,
  choiceIn,
  type KeptChoice,
  type RecipientChoice,
  usualChoice,
} from './recipient-choice.ts';

type Recipient = SendFormFragment['recipients'][number];

export function useRecipientChoices({ id, version, recipients, dispatches }: SendFormFragment) {
  const t = useText();
  const { values, change, forget } = useKeptForm<Record<string, KeptChoice | undefined>>({
    key: `sending.${id}.${version}`,
    label: t('plans.sending.recipients'),
    begin: () => ({}),
    fields: Object.fromEntries(recipients.map(({ participant }) => [participant.id, aChoice])),
  });

  const receiptOf = (participantId: string) =>
    dispatches.find((one) => one.version === version && one.participantId === participantId);
  const usualOf = ({ participant, sections }: Recipient) =>
    usualChoice(participant, sections.length > 0, receiptOf(participant.id) !== undefined);

  return {
    receiptOf,
    choiceOf: (recipient: Recipient) => {
      const kept = values[recipient.participant.id];
      return kept ? choiceIn(kept, usualOf(recipient)) : usualOf(recipient);
    },
    choose: (recipient: Recipient, choice: RecipientChoice) => {
      const isUsual = String(asKept(choice)) === String(asKept(usualOf(recipient)));
      change({ [recipient.participant.id]: isUsual ? undefined : asKept(choice) });
    },
    forget,
  };
}
