/** The form of a new employee: no calls, only what was typed and what is missing. */
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { aKey, aText } from '../../ui/drafts/form-fields.ts';
import { useKeptValues } from '../../ui/drafts/use-kept-values.ts';
import { useText } from '../../ui/text.tsx';
import { NEW_EMPLOYEE, TAB_PAGES } from '../kept-forms.ts';
import type { Refusal } from './invited.ts';
import { type ChosenRole, chosenRoles, keptRows, type RoleRow } from './role-rows.ts';
import { RolesField } from './RolesField.tsx';
import styles from './staff.module.css';
import { StaffForm } from './StaffForm.tsx';
import { UnitSelect } from './UnitSelect.tsx';

type Person = { name: string; jobTitle: string; email: string; unitId: string };
type Values = Person & { rows: readonly RoleRow[] };

interface Props {
  refusal: Refusal | null;
  isSaving: boolean;
  /** Resolves to whether they were added. */
  onAdd: (person: Person & { roles: ChosenRole[] }) => Promise<boolean>;
  onClose: () => void;
}

const FIELDS = ['name', 'jobTitle', 'email'] as const;
const nobody = (): Values => ({ name: '', jobTitle: '', email: '', unitId: '', rows: [] });
const fields = { name: aText, jobTitle: aText, email: aText, unitId: aKey, rows: keptRows };

export function NewEmployeeForm({ refusal, isSaving, onAdd, onClose }: Props) {
  const t = useText();
  const { values, change, forget } = useKeptValues<Values>(
    {
      key: NEW_EMPLOYEE,
      page: TAB_PAGES.medarbejdere,
      place: null,
      label: t('organisation.staff.new'),
    },
    nobody,
    fields,
  );
  const { rows, ...person } = values;
  const [wasSent, setWasSent] = useState(false);
  const errorOf = (field: keyof Person) =>
    wasSent && !person[field].trim() ? t('organisation.staff.fill') : refusal?.fields[field];

  function send(): boolean {
    setWasSent(true);
    const roles = chosenRoles(rows);
    const isWhole = Object.values(person).every((text: string) => text.trim());
    if (!isWhole || !roles) return false;
    void onAdd({ ...person, roles }).then((isAdded) => isAdded && forget());
    return true;
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <StaffForm
      save={t('organisation.staff.add')}
      refusal={refusal}
      isSaving={isSaving}
      onSend={send}
      onClose={giveUp}
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
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
        <UnitSelect
          label={t('organisation.staff.unit')}
          value={person.unitId}
          error={errorOf('unitId')}
          onChange={(unitId) => change({ unitId })}
        />
      </div>
      <RolesField
        rows={rows}
        homeUnitId={person.unitId}
        isChecked={wasSent}
        onChange={(next) => change({ rows: next })}
      />
    </StaffForm>
  );
}
