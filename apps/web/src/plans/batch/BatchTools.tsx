/** Above the list: the way to choose plans for one file, or how far such a file is. */
import { Button } from '@navikt/ds-react/Button';
import { FilePdfIcon } from '@navikt/aksel-icons';
import { batchDa } from '@sammenhaeng/texts/batch.da';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import styles from './batch.module.css';
import { BatchChoice } from './BatchChoice.tsx';
import { BatchProgress } from './BatchProgress.tsx';
import { useBatch } from './use-batch.ts';

type Props = {
  /** The plans that are chosen, while plans are chosen; else null. */
  chosen: ReadonlySet<string> | null;
  pageIds: readonly string[];
  onChosen: (chosen: ReadonlySet<string> | null) => void;
};

export default function BatchTools({ chosen, pageIds, onChosen }: Props) {
  const { batch, isBroken, start, cancel } = useBatch();
  return (
    <MoreTexts danish={batchDa}>
      <div className={styles.tools}>
        {isBroken ? (
          <Notice kind="error">
            <T id="plans.batch.broken" />
          </Notice>
        ) : null}
        {batch ? (
          <BatchProgress batch={batch} onCancel={() => void cancel()} />
        ) : chosen ? (
          <BatchChoice
            chosen={chosen}
            pageIds={pageIds}
            onChosen={onChosen}
            onMake={(planIds, purpose) => {
              onChosen(null);
              void start(planIds, purpose);
            }}
          />
        ) : (
          <Button
            size="small"
            variant="tertiary"
            icon={<FilePdfIcon aria-hidden />}
            onClick={() => onChosen(new Set())}
          >
            <T id="plans.batch.open" />
          </Button>
        )}
      </div>
    </MoreTexts>
  );
}
