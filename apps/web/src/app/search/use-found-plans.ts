/** The plans of whoever is typed, asked for once the typing pauses. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { usePause } from '../../ui/use-pause.ts';
import { findByName, findByNumber, type Found } from './find-plans.ts';
import { questionOf } from './question.ts';

/** How far a search is; quiet is nothing to ask, or nobody who may. */
export type Search =
  | { state: 'quiet' | 'asking' | 'failed' }
  | ({ state: 'found'; byNumber: boolean } & Found);

export function useFoundPlans(typed: string, maySearch: boolean) {
  const client = useApolloClient();
  const settled = usePause(typed);
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{ to: string; search: Search } | null>(null);
  const question = useMemo(
    () => ({ ...questionOf(settled), to: settled, tries }),
    [settled, tries],
  );

  useEffect(() => {
    if (!maySearch || question.kind === 'nothing') return;
    let isWanted = true;
    const tell = (search: Search) => isWanted && setAnswer({ to: question.to, search });
    const byNumber = question.kind === 'number';
    (byNumber ? findByNumber : findByName)(client, question.text).then(
      (found) => tell({ state: 'found', byNumber, ...found }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, question, maySearch]);

  function searchNow(): Search {
    if (!maySearch || questionOf(typed).kind === 'nothing') return { state: 'quiet' };
    return answer?.to === typed ? answer.search : { state: 'asking' };
  }
  function retry() {
    setAnswer(null);
    setTries(tries + 1);
  }
  return { search: searchNow(), retry };
}
