/** Why the worklist is empty, and what to do. */
import { Button } from '@navikt/ds-react/Button';
import { Empty } from '../ui/Empty.tsx';
import { useText } from '../ui/text.tsx';
import type { WorklistState } from './worklist-address.ts';

type WorklistEmptyProps = {
  state: WorklistState;
  isSearching: boolean;
  change: (changes: Partial<WorklistState>) => void;
  onClear: () => void;
};

export function WorklistEmpty({ state, isSearching, change, onClear }: WorklistEmptyProps) {
  const t = useText();
  const isNarrowed = isSearching || state.kind || state.unitId || state.isMineOnly || state.after;
  if (!isNarrowed && state.bucket === 'OVERDUE') {
    return (
      <Empty
        title={t('followUps.done.OVERDUE.title')}
        action={
          <Button size="small" onClick={() => change({ bucket: 'THIS_WEEK' })}>
            {t('followUps.done.OVERDUE.action')}
          </Button>
        }
      >
        {t('followUps.done.OVERDUE.text')}
      </Empty>
    );
  }
  if (!isNarrowed && !state.bucket) {
    return <Empty title={t('followUps.empty.title')}>{t('followUps.empty.text')}</Empty>;
  }
  return (
    <Empty
      title={t('followUps.noHits.title')}
      action={
        <Button size="small" variant="secondary" onClick={onClear}>
          {t('followUps.clear')}
        </Button>
      }
    >
      {t('followUps.noHits.text')}
    </Empty>
  );
}
