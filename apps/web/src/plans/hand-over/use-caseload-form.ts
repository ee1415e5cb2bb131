/** What is chosen and typed about a caseload that is handed over, kept until it is sent. */
import { aText, aTick, someOf } from '../../ui/drafts/form-fields.ts';
import { useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import type { CaseloadChoice, OwnChoice } from './caseload-choice.ts';
import { HAND_OVER_PAGE } from './hand-over-page.ts';
import { aReceiver, type OwnChoices, ownChoicesOf } from './kept-choice.ts';
import type { Receiver } from './ReceiverSearch.tsx';

type Values = {
  receiver: Receiver | null;
  knowThis: string;
  carriesFollowUps: boolean;
  leadLeaves: boolean;
  /** The plans that are not handed over. */
  left: readonly string[];
  own: OwnChoices;
};

export const caseloadKey = (leadId: string): string => `caseload.${leadId}`;

/**
 * `free` are the plans nobody is asked to take over yet. Whoever gives up plans of their own picks
 * them one by one; a leaver's go all together.
 */
export function useCaseloadForm(leadId: string, free: readonly string[], isOwn: boolean) {
  const t = useText();
  const { values, change, forget } = useKeptForm<Values>({
    key: caseloadKey(leadId),
    label: t('plans.handOver.knowThisAll'),
    page: HAND_OVER_PAGE,
    begin: () => ({
      receiver: null,
      knowThis: '',
      carriesFollowUps: true,
      leadLeaves: !isOwn,
      left: isOwn ? free : [],
      own: {},
    }),
    fields: {
      receiver: aReceiver,
      knowThis: aText,
      carriesFollowUps: aTick,
      leadLeaves: aTick,
      left: someOf(free),
      own: ownChoicesOf(free),
    },
  });
  const { receiver, knowThis, left } = values;
  const chosen = new Set(free.filter((id) => !left.includes(id)));
  const own = new Map(Object.entries(values.own));
  const choice: CaseloadChoice = { chosen, receiver, knowThis, own };
  return {
    values,
    choice,
    change,
    forget,
    choose: (id: string, isChosen: boolean) =>
      change({ left: free.filter((one) => (one === id ? !isChosen : left.includes(one))) }),
    setOwn: (id: string, mine: OwnChoice | null) => {
      const { [id]: _, ...others } = values.own;
      change({ own: mine ? { ...others, [id]: mine } : others });
    },
  };
}
