/** What narrows the list of plans: a search and a status. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Search } from '@navikt/ds-react/Search';
import { Select } from '@navikt/ds-react/Select';
import { PLAN_STATUSES } from '@sammenhaeng/domain/plans/plan-life';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { useText } from '../../ui/text.tsx';
import styles from './plan-list.module.css';

type Props = {
  search: string;
  status: PlanStatus | null;
  hasEndingConsent: boolean;
  onSearch: (search: string) => void;
  onStatus: (status: PlanStatus | null) => void;
  onEndingConsent: (isOnly: boolean) => void;
};

export function PlanFilters({ search, status, hasEndingConsent, ...on }: Props) {
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
          onStatus(PLAN_STATUSES.find((known) => known === event.target.value) ?? null)
        }
      >
        <option value="">{t('plans.list.statusAll')}</option>
        {PLAN_STATUSES.map((known) => (
          <option key={known} value={known}>
            {t(`words.planStatus.${known}`)}
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
