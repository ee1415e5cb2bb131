/** Changing somebody's roles, in the page: what is taken away is gone at once. */
import type { Role } from '@sammenhaeng/domain/access/roles';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import type { Refusal } from './invited.ts';
import { type ChosenRole, chosenRoles, rowsOf } from './role-rows.ts';
import { RolesField } from './RolesField.tsx';
import { StaffForm } from './StaffForm.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { useSetEmployeeRoles } from './use-set-employee-roles.ts';

const EMPLOYEE = graphql(`
  fragment ChangeRoles_employee on Employee {
    id
    name
    revision
    unit { id }
    roles { id role toOn viewerCanChange unit { id } }
  }
`);

interface Held {
  role: Role;
  toOn?: string | null;
  viewerCanChange: boolean;
  unit: { id: string };
}

/** Without those that have ended, and those of a unit somebody else looks after: they stay. */
const changeableOn = (today: CalendarDate, roles: readonly Held[]) =>
  roles
    .filter(({ toOn, viewerCanChange }) => viewerCanChange && (!toOn || toOn >= today))
    .map(({ role, unit }) => ({ role, unitId: unit.id }));

interface Props {
  employee: FragmentType<typeof EMPLOYEE>;
  onSaved: (name: string) => void;
  onClose: () => void;
}

export function ChangeRoles({ onSaved, onClose, ...props }: Props) {
  const t = useText();
  const today = useToday();
  const setEmployeeRoles = useSetEmployeeRoles();
  const { id, name, revision, unit, roles } = readFragment(EMPLOYEE, props.employee);
  const held = () => rowsOf(changeableOn(today, roles));
  const [rows, setRows] = useState(held);
  const [seen, setSeen] = useState(revision);
  // Somebody else changed the person meanwhile: the work begins anew on what is true by now.
  if (seen !== revision) {
    setSeen(revision);
    setRows(held);
  }
  const [wasSent, setWasSent] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function send(): boolean {
    setWasSent(true);
    const chosen = chosenRoles(rows);
    if (chosen) void save(chosen);
    return chosen !== null;
  }

  async function save(chosen: ChosenRole[]) {
    setSaving(true);
    const outcome = await setEmployeeRoles({ id, revision, roles: chosen });
    setSaving(false);
    if (outcome.kind === 'done') onSaved(name);
    else setRefusal(outcome.refusal);
  }

  return (
    <StaffPanel title={t('organisation.staff.rolesOf', { name })}>
      <StaffForm
        save={t('organisation.staff.saveRoles')}
        refusal={refusal}
        isSaving={isSaving}
        onSend={send}
        onClose={onClose}
      >
        <RolesField rows={rows} homeUnitId={unit.id} isChecked={wasSent} onChange={setRows} />
        {roles.some(({ viewerCanChange }) => !viewerCanChange) && (
          <p className={styles.hint}>
            <T id="organisation.staff.rolesElsewhere" />
          </p>
        )}
      </StaffForm>
    </StaffPanel>
  );
}
