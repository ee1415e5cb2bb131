/** A place on the plan's page that a link can lead to. */
import type { ReactNode } from 'react';

/** Without an id while another part of the page is the place. */
type Props = { id: string | undefined; className?: string; children: ReactNode };

export function Place({ id, className, children }: Props) {
  return (
    <div id={id} className={className}>
      {children}
    </div>
  );
}
