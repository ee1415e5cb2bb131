/** A person's roles, a row each: which role, and in which unit it holds. */
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { ROLES } from '@sammenhaeng/domain/access/roles';
import { T, useText } from '../../ui/text.tsx';
import { roleNamed, type RoleRow, withNewRow } from './role-rows.ts';
import styles from './staff.module.css';
import { UnitSelect } from './UnitSelect.tsx';

interface Props {
  rows: readonly RoleRow[];
  /** Where a new role begins. */
  homeUnitId: string;
  /** Whether rows that are half filled in are said. */
  isChecked: boolean;
  onChange: (rows: RoleRow[]) => void;
}

export function RolesField({ rows, homeUnitId, isChecked, onChange }: Props) {
  const t = useText();
  const change = (key: string, part: Partial<RoleRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles.roles}>
      <legend className={styles.legend}>
        <T id="organisation.employees.roles" />
      </legend>
      <p className={styles.hint}>
        <T id="organisation.staff.rolesText" />
      </p>
      {rows.length === 0 && (
        <p className={styles.hint}>
          <T id="organisation.staff.noRoles" />
        </p>
      )}
      {rows.map(({ key, role, unitId }, at) => (
        <div key={key} className={styles.role}>
          <Select
            label={t('organisation.staff.role', { number: at + 1 })}
            size="small"
            value={role}
            error={isChecked && (!role || !unitId) && t('organisation.staff.halfRole')}
            onChange={(event) => change(key, { role: roleNamed(event.target.value) })}
          >
            <option value="">{t('organisation.staff.chooseRole')}</option>
            {ROLES.map((name) => (
              <option key={name} value={name}>
                {t(`words.role.${name}`)}
              </option>
            ))}
          </Select>
          <UnitSelect
            label={t('organisation.staff.roleUnit', { number: at + 1 })}
            value={unitId}
            onChange={(next) => change(key, { unitId: next })}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() => onChange(rows.filter((row) => row.key !== key))}
          >
            <T id="organisation.staff.removeRole" values={{ number: at + 1 }} />
          </Button>
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange(withNewRow(rows, homeUnitId))}
        >
          <T id="organisation.staff.addRole" />
        </Button>
      </div>
    </fieldset>
  );
}
