/** Above the list: the way to choose plans for one file, or how far such a file is. */
import { Button } from '@navikt/ds-react/Button';
import { FilePdfIcon } from '@navikt/aksel-icons';
import { batchDa } from '@sammenhaeng/texts/batch.da';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import styles from './batch.module.css';
import { BATCH_KEY, BatchChoice } from './BatchChoice.tsx';
import { BatchProgress } from './BatchProgress.tsx';
import { useBatch } from './use-batch.ts';

const NONE: ReadonlySet<string> = new Set();

type Props = {
  /** The plans that are chosen, while plans are chosen; else null. */
  chosen: ReadonlySet<string> | null;
  pageIds: readonly string[];
  onChosen: (chosen: ReadonlySet<string> | null) => void;
};

export default function BatchTools({ chosen, pageIds, onChosen }: Props) {
  const { batch, isBroken, start, cancel } = useBatch();
  const { open, setOpen } = useOpenForm({ batch: BATCH_KEY });
  const choose = (ids: ReadonlySet<string> | null) => {
    setOpen(ids && 'batch');
    onChosen(ids);
  };
  // A purpose that was typed before the page was left: the plans are chosen anew.
  const choosing = chosen ?? (open ? NONE : null);
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
        ) : choosing ? (
          <BatchChoice
            chosen={choosing}
            pageIds={pageIds}
            onChosen={choose}
            onMake={(planIds, purpose) => {
              choose(null);
              return start(planIds, purpose);
            }}
          />
        ) : (
          <Button
            size="small"
            variant="tertiary"
            icon={<FilePdfIcon aria-hidden />}
            onClick={() => choose(NONE)}
          >
            <T id="plans.batch.open" />
          </Button>
        )}
      </div>
    </MoreTexts>
  );
}
