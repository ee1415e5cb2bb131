/** Words for those who hear the page: what colour, hatching and marks say to the eye. */
import type { ReactNode } from 'react';
import shared from './comparison.module.css';

export function Spoken({ children }: { children: ReactNode }) {
  return <span className={shared.spoken}>{children}</span>;
}
