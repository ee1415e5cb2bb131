/** Sends the proposals of a caseload piece by piece, and tells how far it has come. */
import { useRef, useState } from 'react';
import { useText } from '../../ui/text.tsx';
import { type CaseloadChoice, knowThisOf, receiverOf } from './caseload-choice.ts';
import { inChunks } from './in-chunks.ts';
import { useHandOver } from './use-hand-over.ts';

/** Few enough that the line moves while a big caseload is sent. */
const AT_ONCE = 10;

type Along = { carriesFollowUps: boolean; leadLeaves: boolean };
export type Sent = { done: ReadonlySet<string>; refusals: ReadonlyMap<string, string> };

export function useProposeCaseload() {
  const t = useText();
  const { propose } = useHandOver();
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);
  // Ids live as long as the page: what is sent again after a lost answer is made once.
  const ids = useRef(new Map<string, string>());

  const idOf = (planId: string, receiverId: string): string => {
    const key = `${planId} ${receiverId}`;
    const id = ids.current.get(key) ?? crypto.randomUUID();
    ids.current.set(key, id);
    return id;
  };

  async function send(choice: CaseloadChoice, along: Along): Promise<Sent> {
    const batchId = crypto.randomUUID();
    const plans = [...choice.chosen];
    const done = new Set<string>();
    const refusals = new Map<string, string>();
    setProgress({ done: 0, count: plans.length });
    for (const some of inChunks(plans, AT_ONCE)) {
      const proposals = some.map((planId) => {
        const toEmployeeId = receiverOf(choice, planId)?.id ?? '';
        const id = idOf(planId, toEmployeeId);
        return { id, planId, toEmployeeId, knowThis: knowThisOf(choice, planId) };
      });
      const problems = await propose({ batchId, ...along, proposals });
      for (const { id, planId } of proposals) {
        const message = problems ? problems.get(id)?.message : t('plans.handOver.notSaved');
        if (message) refusals.set(planId, message);
        else {
          done.add(planId);
          // Asked again after a no, it is a new question.
          for (const key of ids.current.keys()) {
            if (key.startsWith(planId)) ids.current.delete(key);
          }
        }
      }
      setProgress({ done: done.size + refusals.size, count: plans.length });
    }
    setProgress(null);
    return { done, refusals };
  }

  return { send, progress };
}
