/** What narrows the list of plans: a search and a status. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Search } from '@navikt/ds-react/Search';
import { Select } from '@navikt/ds-react/Select';
import { useText } from '../../ui/text.tsx';
import styles from './plan-list.module.css';
import { FILTERS, type ListFilter } from './plan-list-address.ts';

type Props = {
  search: string;
  status: ListFilter | null;
  hasEndingConsent: boolean;
  /** Only a coordinator finds archived plans. */
  seesArchived: boolean;
  onSearch: (search: string) => void;
  onStatus: (status: ListFilter | null) => void;
  onEndingConsent: (isOnly: boolean) => void;
};

export function PlanFilters({ search, status, hasEndingConsent, seesArchived, ...on }: Props) {
  const { onSearch, onStatus, onEndingConsent } = on;
  const t = useText();
  return (
    <div className={styles.filters} role="search">
      <Search
        className={styles.search}
        label={t('plans.list.search')}
        hideLabel={false}
        variant="simple"
        value={search}
        autoComplete="off"
        onChange={onSearch}
      />
      <Select
        label={t('plans.list.status')}
        value={status ?? ''}
        onChange={(event) =>
          onStatus(FILTERS.find((known) => known === event.target.value) ?? null)
        }
      >
        <option value="">{t('plans.list.statusAll')}</option>
        {FILTERS.filter((known) => seesArchived || known !== 'ARCHIVED').map((known) => (
          <option key={known} value={known}>
            {known === 'REFERRED' ? t('plans.list.referred') : t(`words.planStatus.${known}`)}
          </option>
        ))}
      </Select>
      <Checkbox
        checked={hasEndingConsent}
        onChange={(event) => onEndingConsent(event.target.checked)}
      >
        {t('plans.list.endingConsent')}
      </Checkbox>
    </div>
  );
}
