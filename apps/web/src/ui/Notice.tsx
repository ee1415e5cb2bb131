/** A short message that belongs to the place it stands in; read aloud when it turns up. */
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import type { ReactNode } from 'react';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

/** An error interrupts a screen reader, the others wait their turn. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  return (
    <div role={kind === 'error' ? 'alert' : 'status'}>
      <InlineMessage status={kind}>{children}</InlineMessage>
    </div>
  );
}
