/** What can be done about one person in the list. */
import { Button } from '@navikt/ds-react/Button';
import { T, useText } from '../../ui/text.tsx';
import styles from './staff.module.css';

interface Props {
  name: string;
  isActive: boolean;
  onRoles: () => void;
  onLink: () => void;
}

export function EmployeeActions({ name, isActive, onRoles, onLink }: Props) {
  const t = useText();
  return (
    <div className={styles.buttons}>
      <Button
        size="xsmall"
        variant="tertiary"
        aria-label={t('organisation.staff.rolesOf', { name })}
        onClick={onRoles}
      >
        <T id="organisation.staff.roles" />
      </Button>
      {isActive && (
        <Button
          size="xsmall"
          variant="tertiary"
          aria-label={t('organisation.staff.linkFor', { name })}
          onClick={onLink}
        >
          <T id="organisation.staff.link" />
        </Button>
      )}
    </div>
  );
}
