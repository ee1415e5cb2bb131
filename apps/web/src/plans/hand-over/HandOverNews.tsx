/** Whether a plan's handing over is news on its page: what it says is fetched only then. */
import { lazy, Suspense } from 'react';
import { usePlanHandOver } from './use-plan-hand-over.ts';

const HandOverNotice = lazy(() => import('./HandOverNotice.tsx'));

export default function HandOverNews({ planId }: { planId: string }) {
  const { handOver } = usePlanHandOver(planId, 'cache-and-network');
  if (!handOver?.newest && !handOver?.needsNewLead) return null;
  return (
    <Suspense fallback={null}>
      <HandOverNotice planId={planId} />
    </Suspense>
  );
}
