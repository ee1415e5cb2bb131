/** The form of a new employee: no calls, only what was typed and what is missing. */
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { useText } from '../../ui/text.tsx';
import type { Refusal } from './invited.ts';
import { type ChosenRole, chosenRoles, type RoleRow } from './role-rows.ts';
import { RolesField } from './RolesField.tsx';
import styles from './staff.module.css';
import { StaffForm } from './StaffForm.tsx';
import { UnitSelect } from './UnitSelect.tsx';

interface Person {
  name: string;
  jobTitle: string;
  email: string;
  unitId: string;
}

interface Props {
  refusal: Refusal | null;
  isSaving: boolean;
  onAdd: (person: Person & { roles: ChosenRole[] }) => unknown;
  onClose: () => void;
}

const FIELDS = ['name', 'jobTitle', 'email'] as const;
const NOBODY: Person = { name: '', jobTitle: '', email: '', unitId: '' };

export function NewEmployeeForm({ refusal, isSaving, onAdd, onClose }: Props) {
  const t = useText();
  const [person, setPerson] = useState(NOBODY);
  const [rows, setRows] = useState<RoleRow[]>([]);
  const [wasSent, setWasSent] = useState(false);
  const set = (part: Partial<Person>) => setPerson({ ...person, ...part });
  const errorOf = (field: keyof Person) =>
    wasSent && !person[field].trim() ? t('organisation.staff.fill') : refusal?.fields[field];

  function send(): boolean {
    setWasSent(true);
    const roles = chosenRoles(rows);
    const isWhole = Object.values(person).every((text: string) => text.trim());
    if (!isWhole || !roles) return false;
    onAdd({ ...person, roles });
    return true;
  }

  return (
    <StaffForm
      save={t('organisation.staff.add')}
      refusal={refusal}
      isSaving={isSaving}
      onSend={send}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`organisation.staff.${field}`)}
            size="small"
            autoComplete="off"
            type={field === 'email' ? 'email' : 'text'}
            value={person[field]}
            error={errorOf(field)}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        ))}
        <UnitSelect
          label={t('organisation.staff.unit')}
          value={person.unitId}
          error={errorOf('unitId')}
          onChange={(unitId) => set({ unitId })}
        />
      </div>
      <RolesField rows={rows} homeUnitId={person.unitId} isChecked={wasSent} onChange={setRows} />
    </StaffForm>
  );
}
