/** Opens and closes a person's access. */
import { Switch } from '@navikt/ds-react/Switch';
import { T, useText } from '../ui/text.tsx';
import styles from './organisation.module.css';

interface Props {
  name: string;
  isActive: boolean;
  isSaving: boolean;
  onChange: (isActive: boolean) => void;
}

export function AccessSwitch({ name, isActive, isSaving, onChange }: Props) {
  const t = useText();
  return (
    <div className={styles.switch}>
      <Switch
        size="small"
        hideLabel
        checked={isActive}
        loading={isSaving}
        onChange={(event) => onChange(event.target.checked)}
      >
        {t('organisation.employees.switch', { name })}
      </Switch>
      <span aria-hidden>
        <T id={isActive ? 'organisation.employees.active' : 'organisation.employees.inactive'} />
      </span>
    </div>
  );
}
