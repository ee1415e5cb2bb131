/** The form of a new employee: no calls, only what was typed and what is missing. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { Refusal } from './invited.ts';
import { type ChosenRole, chosenRoles, type RoleRow } from './role-rows.ts';
import { RolesField } from './RolesField.tsx';
import styles from './staff.module.css';
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
  const form = useRef<HTMLFormElement>(null);
  const [person, setPerson] = useState(NOBODY);
  const [rows, setRows] = useState<RoleRow[]>([]);
  const [wasSent, setWasSent] = useState(false);
  const set = (part: Partial<Person>) => setPerson({ ...person, ...part });
  const errorOf = (field: keyof Person) =>
    wasSent && !person[field].trim() ? t('organisation.staff.fill') : refusal?.fields[field];

  function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    const roles = chosenRoles(rows);
    const isWhole = Object.values(person).every((text: string) => text.trim());
    if (isWhole && roles && !isSaving) onAdd({ ...person, roles });
    // After the problems have been drawn.
    else
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <form ref={form} noValidate className={styles.form} onSubmit={send}>
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
      {refusal && <Notice kind="error">{refusal.message}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" size="small" loading={isSaving}>
          <T id="organisation.staff.add" />
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
