/** Narrows the worklist; what is chosen stands in the address bar, but for the search word. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Search } from '@navikt/ds-react/Search';
import { Select } from '@navikt/ds-react/Select';
import { useText } from '../ui/text.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import { KINDS, SORTS, type WorklistState } from './worklist-address.ts';
import styles from './WorklistFilters.module.css';

type WorklistFiltersProps = {
  state: WorklistState;
  change: (changes: Partial<WorklistState>) => void;
  search: string;
  onSearch: (word: string) => void;
};

export function WorklistFilters({ state, change, search, onSearch }: WorklistFiltersProps) {
  const t = useText();
  return (
    <div role="search" className={styles.filters} aria-label={t('followUps.filters')}>
      <div className={styles.search}>
        <Search
          label={t('followUps.search')}
          hideLabel={false}
          placeholder={t('followUps.searchHint')}
          variant="simple"
          size="small"
          autoComplete="off"
          value={search}
          onChange={onSearch}
        />
      </div>
      <Select
        label={t('followUps.kind')}
        size="small"
        value={state.kind ?? ''}
        onChange={(event) =>
          change({ kind: KINDS.find((kind) => kind === event.target.value) ?? null })
        }
      >
        <option value="">{t('followUps.allKinds')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`words.followUpKind.${kind}`)}
          </option>
        ))}
      </Select>
      <UnitSelect unitId={state.unitId} onChoose={(unitId) => change({ unitId })} />
      <Select
        label={t('followUps.sort')}
        size="small"
        value={state.sort}
        onChange={(event) =>
          change({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'DUE_ASC' })
        }
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`followUps.sort.${sort}`)}
          </option>
        ))}
      </Select>
      <Checkbox
        size="small"
        className={styles.mine}
        checked={state.isMineOnly}
        onChange={(event) => change({ isMineOnly: event.target.checked })}
      >
        {t('followUps.mineOnly')}
      </Checkbox>
    </div>
  );
}
