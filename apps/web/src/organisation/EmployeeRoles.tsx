/** A person's roles, each with the unit it is held in. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './organisation.module.css';

const EMPLOYEE = graphql(`
  fragment EmployeeRoles_employee on Employee {
    unit {
      id
    }
    roles {
      id
      role
      toOn
      unit {
        id
        name
      }
    }
  }
`);

export function EmployeeRoles(props: { employee: FragmentType<typeof EMPLOYEE> }) {
  const t = useText();
  const format = useFormat();
  const { roles, unit: home } = readFragment(EMPLOYEE, props.employee);
  if (roles.length === 0) {
    return (
      <span className={styles.quiet}>
        <T id="organisation.employees.noRole" />
      </span>
    );
  }
  return (
    <ul className={styles.roles}>
      {roles.map(({ id, role, unit, toOn }) => (
        <li key={id}>
          {unit.id === home.id
            ? t(`words.role.${role}`)
            : t('organisation.employees.role', { role: t(`words.role.${role}`), unit: unit.name })}
          {toOn && (
            <span className={styles.quiet}>
              {' '}
              {t('organisation.employees.roleEnded', { date: format.date(toOn) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
