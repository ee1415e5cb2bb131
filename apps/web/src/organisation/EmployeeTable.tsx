/** The list of employees, a line each, with the outcome of the last change above it. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { EmployeeTable_EmployeeFragment } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import { T, useText } from '../ui/text.tsx';
import { AccessSwitch } from './AccessSwitch.tsx';
import { EmployeeRoles } from './EmployeeRoles.tsx';
import styles from './organisation.module.css';
import { CloseLead } from './CloseLead.tsx';
import { ChangeRoles } from './staff/ChangeRoles.tsx';
import { EmployeeActions } from './staff/EmployeeActions.tsx';
import { NewLink } from './staff/NewLink.tsx';
import { useSetEmployeeActive } from './use-set-employee-active.ts';

const EMPLOYEE = graphql(`
  fragment EmployeeTable_employee on Employee {
    id
    name
    jobTitle
    email
    isActive
    openPlanCount
    revision
    unit {
      id
      name
    }
    ...EmployeeRoles_employee
    ...ChangeRoles_employee
  }
`);

type Employee = EmployeeTable_EmployeeFragment;

/** What is being done about one person, above the list. */
type StaffWork = { kind: 'roles' | 'link'; id: string };

function columnsOf(
  savingId: string | null,
  onAccess: (employee: Employee, isActive: boolean) => void,
  onOpen: (work: StaffWork) => void,
): Column<Employee>[] {
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
      cell: (employee) => (
        <>
          <AccessSwitch
            name={employee.name}
            isActive={employee.isActive}
            isSaving={savingId === employee.id}
            onChange={(next) => onAccess(employee, next)}
          />
          {!employee.isActive && employee.openPlanCount > 0 ? (
            <span className={styles.under}>
              <T
                id="organisation.employees.stillLeads"
                values={{ count: employee.openPlanCount }}
              />
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'actions',
      header: <T id="organisation.staff.actions" />,
      cell: ({ id, name, isActive }) => (
        <EmployeeActions
          name={name}
          isActive={isActive}
          onRoles={() => onOpen({ kind: 'roles', id })}
          onLink={() => onOpen({ kind: 'link', id })}
        />
      ),
    },
  ];
}

export function EmployeeTable(props: { employees: FragmentType<typeof EMPLOYEE>[] }) {
  const t = useText();
  const activity = useSetEmployeeActive();
  const { outcome, setActive, savingId } = activity;
  const [closingId, setClosingId] = useState<string | null>(null);
  const [work, setWork] = useState<StaffWork | null>(null);
  const [savedName, setSavedName] = useState<string | null>(null);
  const employees = props.employees.map((employee) => readFragment(EMPLOYEE, employee));
  const person = employees.find(({ id }) => id === work?.id);
  const closing = employees.find(({ id }) => id === closingId);
  const changeAccess = ({ id, revision }: Employee, isActive: boolean) => {
    setClosingId(null);
    void setActive({ id, revision, isActive });
  };
  const open = (next: StaffWork | null) => {
    setWork(next);
    setSavedName(null);
  };
  const onSaved = (name: string) => {
    setWork(null);
    setSavedName(name);
  };
  return (
    <>
      {person && work?.kind === 'roles' && (
        <ChangeRoles
          key={person.id}
          employee={person}
          onSaved={onSaved}
          onClose={() => open(null)}
        />
      )}
      {person && work?.kind === 'link' && (
        <NewLink key={person.id} id={person.id} name={person.name} onClose={() => open(null)} />
      )}
      {savedName && (
        <div>
          <Notice kind="success">{t('organisation.staff.rolesSaved', { name: savedName })}</Notice>
        </div>
      )}
      {closing && (
        <CloseLead
          name={closing.name}
          planCount={closing.openPlanCount}
          onClose={() => changeAccess(closing, false)}
          onKeep={() => setClosingId(null)}
        />
      )}
      {outcome && (
        <div>
          <Notice kind={outcome.kind}>{t(outcome.words, { name: outcome.name })}</Notice>
        </div>
      )}
      <DataTable
        caption={t('organisation.tab.employees')}
        columns={columnsOf(
          savingId,
          (employee, isActive) =>
            isActive || employee.openPlanCount === 0
              ? changeAccess(employee, isActive)
              : setClosingId(employee.id),
          open,
        )}
        rows={employees}
        keyOf={({ id }) => id}
      />
    </>
  );
}
