/** What stands where figures will be, until the region has published its first quarter. */
import { Empty } from '../../ui/Empty.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './publish.module.css';

export function NothingPublished() {
  const t = useText();
  return (
    <div className={styles.nothing}>
      <Empty title={t('comparison.publish.nothingTitle')}>
        <T id="comparison.publish.nothingText" />
      </Empty>
    </div>
  );
}
