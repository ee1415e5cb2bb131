/** Sends what is changed on the page one after the other, and knows how the last of it went. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ChangeResult } from './change-result.ts';

export type SavedState = 'idle' | 'saving' | 'saved' | 'failed';

type Saving = {
  planId: string;
  state: SavedState;
  /** Runs one change after the ones before it. `key` names the field or row it is about. */
  send: (key: string, work: () => Promise<ChangeResult>) => Promise<ChangeResult>;
};

const SavingContext = createContext<Saving | null>(null);

export function usePlanSaving(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('Outside PlanSaving');
  return saving;
}

/** The plan that is written on this page; null on a page that is no plan's. */
export const usePlanIdHere = (): string | null => useContext(SavingContext)?.planId ?? null;

type Props = { planId: string; children: ReactNode };

export function PlanSaving({ planId, children }: Props) {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [pending, setPending] = useState(0);
  const [hasSaved, setHasSaved] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  // One at a time: each answer tells of the plan as it then was, and an older one must not land last.
  const send = useCallback<Saving['send']>((_key, work) => {
    setPending((count) => count + 1);
    const result = last.current.then(work).catch((): ChangeResult => ({ kind: 'failed' }));
    last.current = result;
    return result.then((change) => {
      setPending((count) => count - 1);
      if (change.kind === 'saved') setHasSaved(true);
      // Any answer shows that the server is back; a field that got none tells it by itself.
      setHasFailed(change.kind === 'failed');
      return change;
    });
  }, []);

  const state = stateOf(pending, hasFailed, hasSaved);
  const value = useMemo(() => ({ planId, state, send }), [planId, state, send]);
  return <SavingContext.Provider value={value}>{children}</SavingContext.Provider>;
}

function stateOf(pending: number, hasFailed: boolean, hasSaved: boolean): SavedState {
  if (pending > 0) return 'saving';
  if (hasFailed) return 'failed';
  return hasSaved ? 'saved' : 'idle';
}
