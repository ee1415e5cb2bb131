/** A place on the plan's page that a link can lead to. */
import type { ReactNode } from 'react';

type Props = { id: string; className?: string; children: ReactNode };

export function Place({ id, className, children }: Props) {
  return (
    <div id={id} className={className}>
      {children}
    </div>
  );
}
