/** Keeps count of everything on the page that is being saved, so that one line can say it all. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { setUnsaved } from '../../ui/unsaved.ts';
import type { ChangeResult } from './change-result.ts';

export type SavedState = 'idle' | 'saving' | 'saved' | 'failed';

type Saving = {
  state: SavedState;
  failedCount: number;
  /** Runs one change after the ones before it. `key` names the field it is about. */
  send: (key: string, work: () => Promise<ChangeResult>) => Promise<ChangeResult>;
};

const SavingContext = createContext<Saving | null>(null);

export function usePlanSaving(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('Outside PlanSaving');
  return saving;
}

export function PlanSaving({ children }: { children: ReactNode }) {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [pending, setPending] = useState(0);
  const [hasSaved, setHasSaved] = useState(false);
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());

  // One at a time: each answer holds the whole plan, and an older one must not land last.
  const send = useCallback<Saving['send']>((key, work) => {
    setPending((count) => count + 1);
    const result = last.current.then(work).catch((): ChangeResult => ({ kind: 'failed' }));
    last.current = result;
    return result.then((change) => {
      const isSaved = change.kind === 'saved';
      setPending((count) => count - 1);
      setHasSaved((before) => before || isSaved);
      setFailed((keys) => withKey(keys, key, !isSaved));
      return change;
    });
  }, []);

  const isUnsafe = pending > 0 || failed.size > 0;
  useEffect(() => {
    const owner = {};
    setUnsaved(owner, isUnsafe);
    return () => setUnsaved(owner, false);
  }, [isUnsafe]);

  const state = stateOf(pending, failed.size, hasSaved);
  const value = useMemo(() => ({ state, failedCount: failed.size, send }), [state, failed, send]);
  return <SavingContext.Provider value={value}>{children}</SavingContext.Provider>;
}

function stateOf(pending: number, failed: number, hasSaved: boolean): SavedState {
  if (pending > 0) return 'saving';
  if (failed > 0) return 'failed';
  return hasSaved ? 'saved' : 'idle';
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  if (keys.has(key) === isIn) return keys;
  const changed = new Set(keys);
  if (isIn) changed.add(key);
  else changed.delete(key);
  return changed;
}
