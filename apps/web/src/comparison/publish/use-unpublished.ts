/** How a figure says that it is not published: on the screen, and in every file that is saved of it. */
import { useText } from '../../ui/text.tsx';
import type { Stamp } from '../chart/stamp.ts';

export function useUnpublished({ isApproved }: Stamp, period: string) {
  const t = useText();
  if (isApproved) return { mark: null, period };
  return {
    mark: t('comparison.publish.mark'),
    period: t('comparison.publish.markedPeriod', { period }),
  };
}
