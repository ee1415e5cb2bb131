/** Taking somebody on, in the page: first who they are and what they may, then the link for them. */
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { InvitationLink } from './InvitationLink.tsx';
import type { Invited, Refusal } from './invited.ts';
import { NewEmployeeForm } from './NewEmployeeForm.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { useAddEmployee } from './use-add-employee.ts';

type Props = { hasFocus: boolean; onClose: () => void };

export function NewEmployee({ hasFocus, onClose }: Props) {
  const t = useText();
  const addEmployee = useAddEmployee();
  const [invited, setInvited] = useState<Invited | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);
  return (
    <StaffPanel title={t('organisation.staff.new')} hasFocus={hasFocus}>
      {invited ? (
        <>
          <Notice kind="success">{t('organisation.staff.added', { name: invited.name })}</Notice>
          <InvitationLink invited={invited} onDone={onClose} />
        </>
      ) : (
        <>
          <p className={styles.hint}>
            <T id="organisation.staff.newText" />
          </p>
          <NewEmployeeForm
            refusal={refusal}
            isSaving={isSaving}
            onClose={onClose}
            onAdd={async (person) => {
              setSaving(true);
              const outcome = await addEmployee(person);
              setSaving(false);
              if (outcome.kind === 'done') setInvited(outcome.value);
              else setRefusal(outcome.refusal);
              return outcome.kind === 'done';
            }}
          />
        </>
      )}
    </StaffPanel>
  );
}
