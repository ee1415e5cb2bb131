/** What stands where figures will be, until the region has published its first quarter. */
import { Empty } from '../../ui/Empty.tsx';
import { T, useText } from '../../ui/text.tsx';

export function NothingPublished() {
  const t = useText();
  return (
    <Empty title={t('comparison.publish.nothingTitle')}>
      <T id="comparison.publish.nothingText" />
    </Empty>
  );
}
