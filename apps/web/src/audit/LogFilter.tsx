/** Narrows the log: by action, outcome, person and period. */
import { Search } from '@navikt/ds-react/Search';
import { Select } from '@navikt/ds-react/Select';
import { AUDIT_ACTIONS } from '@sammenhaeng/domain/audit/audit-actions';
import { DateField } from '../ui/DateField.tsx';
import { useText } from '../ui/text.tsx';
import styles from './audit.module.css';
import type { LogFilterValues } from './use-log-address.ts';

interface Props {
  filter: LogFilterValues;
  /** null where the log is of one person anyway. */
  person: string | null;
  onChange: (name: keyof LogFilterValues, value: string | null) => void;
  onPerson: (words: string) => void;
}

export function LogFilter({ filter, person, onChange, onPerson }: Props) {
  const t = useText();
  return (
    <div role="search" aria-label={t('audit.filter.label')} className={styles.filter}>
      <Select
        label={t('audit.filter.action')}
        value={filter.action ?? ''}
        onChange={(event) => onChange('action', event.target.value)}
      >
        <option value="">{t('audit.filter.all')}</option>
        {AUDIT_ACTIONS.map((action) => (
          <option key={action} value={action}>
            {t(`audit.action.${action}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('audit.filter.outcome')}
        value={filter.outcome ?? ''}
        onChange={(event) => onChange('outcome', event.target.value)}
      >
        <option value="">{t('audit.filter.all')}</option>
        <option value="ALLOWED">{t('audit.outcome.ALLOWED')}</option>
        <option value="REFUSED">{t('audit.outcome.REFUSED')}</option>
      </Select>
      <DateField
        label={t('audit.filter.from')}
        value={filter.fromOn}
        onChange={(date) => onChange('fromOn', date)}
      />
      <DateField
        label={t('audit.filter.to')}
        value={filter.toOn}
        onChange={(date) => onChange('toOn', date)}
      />
      {person !== null && (
        <Search
          variant="secondary"
          hideLabel={false}
          label={t('audit.filter.person')}
          onSearchClick={onPerson}
          onClear={() => onPerson('')}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onPerson(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
