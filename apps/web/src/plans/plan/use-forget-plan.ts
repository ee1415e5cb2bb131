/** Takes a plan out of the browser's memory when the server no longer gives it. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

/** Lists and versions that may tell of it as well; they are asked for anew when they are shown. */
const TELL_OF_IT = ['planVersion', 'planHeader', 'myPlans', 'worklist'];

type Told = { DELETE: unknown };

export function useForgetPlan(planId: string): void {
  const { cache } = useApolloClient();
  useEffect(() => {
    for (const __typename of ['Plan', 'PlanHeader', 'PlanSummary']) {
      const id = cache.identify({ __typename, id: planId });
      if (id) cache.evict({ id });
    }
    // That there is nothing stays: it is what the page shows, and must not be asked for again.
    const forget = (value: unknown, { DELETE }: Told) => (value === null ? value : DELETE);
    cache.modify({ fields: Object.fromEntries(TELL_OF_IT.map((field) => [field, forget])) });
    cache.gc();
  }, [cache, planId]);
}
