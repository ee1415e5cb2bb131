/** The state of the worklist as it stands in the address bar. */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readAddress, type WorklistState, writeAddress } from './worklist-address.ts';

export function useWorklistAddress() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readAddress(params), [params]);
  return {
    state,
    /** A new filter starts on the first page; only paging keeps its place. */
    change: (changes: Partial<WorklistState>) =>
      setParams(writeAddress({ ...state, after: null, ...changes })),
  };
}
