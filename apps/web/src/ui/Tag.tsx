/** A word on a quiet ground; the colour only repeats what the word says. */
import { Tag as AkselTag } from '@navikt/ds-react/Tag';
import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent';

type TagProps = { tone?: TagTone; icon?: ReactNode; children: ReactNode };

export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <AkselTag variant="moderate" size="small" data-color={tone} icon={icon}>
      {children}
    </AkselTag>
  );
}
