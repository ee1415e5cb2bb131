/** Asks who takes over, with the words of the renewal, which are read only when somebody is asked. */
import { renewalDa } from '@sammenhaeng/texts/renewal.da';
import type { ComponentProps } from 'react';
import { MoreTexts } from '../../ui/text.tsx';
import { WhoTakesOver } from '../renewal/WhoTakesOver.tsx';

export default function TakeOver(props: ComponentProps<typeof WhoTakesOver>) {
  return (
    <MoreTexts danish={renewalDa}>
      <WhoTakesOver {...props} />
    </MoreTexts>
  );
}
