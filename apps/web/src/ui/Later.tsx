/** A part of a page that can wait until the page is touched: what is not seen or used at first. */
import { type ReactNode, Suspense } from 'react';
import { useIsAwake } from './awake.ts';

type LaterProps = {
  /** What stands there meanwhile: its heading and its room, so that nothing jumps. */
  meanwhile?: ReactNode;
  children: ReactNode;
};

export function Later({ meanwhile = null, children }: LaterProps) {
  return useIsAwake() ? <Suspense fallback={meanwhile}>{children}</Suspense> : meanwhile;
}
