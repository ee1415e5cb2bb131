/** The list of employees, a line each, with the outcome of the last change above it. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { EmployeeTable_EmployeeFragment } from '@sammenhaeng/graph/generated/graphql';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import { T, useText } from '../ui/text.tsx';
import { AccessSwitch } from './AccessSwitch.tsx';
import { EmployeeRoles } from './EmployeeRoles.tsx';
import styles from './organisation.module.css';
import { useSetEmployeeActive } from './use-set-employee-active.ts';

const EMPLOYEE = graphql(`
  fragment EmployeeTable_employee on Employee {
    id
    name
    jobTitle
    email
    isActive
    revision
    unit {
      id
      name
    }
    ...EmployeeRoles_employee
  }
`);

type Employee = EmployeeTable_EmployeeFragment;

function columnsOf({
  setActive,
  savingId,
}: ReturnType<typeof useSetEmployeeActive>): Column<Employee>[] {
  return [
    {
      key: 'name',
      header: <T id="organisation.employees.name" />,
      isRowHeader: true,
      cell: ({ name, jobTitle, email }) => (
        <>
          {name}
          <span className={styles.under}>{jobTitle}</span>
          <span className={styles.under}>{email}</span>
        </>
      ),
    },
    {
      key: 'unit',
      header: <T id="organisation.employees.unit" />,
      cell: ({ unit }) => unit.name,
    },
    {
      key: 'roles',
      header: <T id="organisation.employees.roles" />,
      cell: (employee) => <EmployeeRoles employee={employee} />,
    },
    {
      key: 'access',
      header: <T id="organisation.employees.access" />,
      cell: ({ id, name, isActive, revision }) => (
        <AccessSwitch
          name={name}
          isActive={isActive}
          isSaving={savingId === id}
          onChange={(next) => setActive({ id, revision, isActive: next })}
        />
      ),
    },
  ];
}

export function EmployeeTable(props: { employees: FragmentType<typeof EMPLOYEE>[] }) {
  const t = useText();
  const activity = useSetEmployeeActive();
  const { outcome } = activity;
  const employees = props.employees.map((employee) => readFragment(EMPLOYEE, employee));
  return (
    <>
      {outcome && (
        <div>
          <Notice kind={outcome.kind}>{t(outcome.words, { name: outcome.name })}</Notice>
        </div>
      )}
      <DataTable
        caption={t('organisation.tab.employees')}
        columns={columnsOf(activity)}
        rows={employees}
        keyOf={({ id }) => id}
      />
    </>
  );
}
