/** Where a unit is reached, in the page: it stands on its letters. */
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { useText } from '../../ui/text.tsx';
import type { Refusal } from './invited.ts';
import { StaffForm } from './StaffForm.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { type UnitContact, useSetUnitContact } from './use-unit-contacts.ts';

type Props = { name: string; contact: UnitContact; onSaved: () => void; onClose: () => void };

export function UnitContactForm({ name, contact, onSaved, onClose }: Props) {
  const t = useText();
  const setContact = useSetUnitContact();
  const [typed, setTyped] = useState(contact);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function send(): boolean {
    void save();
    return true;
  }

  async function save() {
    setSaving(true);
    const outcome = await setContact(typed);
    setSaving(false);
    if (outcome.kind === 'done') onSaved();
    else setRefusal(outcome.refusal);
  }

  return (
    <StaffPanel title={t('organisation.units.reachOf', { name })}>
      <StaffForm
        save={t('organisation.units.reachSave')}
        refusal={refusal}
        isSaving={isSaving}
        onSend={send}
        onClose={onClose}
      >
        <div className={styles.fields}>
          <TextField
            label={t('organisation.units.phone')}
            size="small"
            type="tel"
            autoComplete="off"
            value={typed.phone}
            error={refusal?.fields['phone']}
            onChange={(event) => setTyped({ ...typed, phone: event.target.value })}
          />
          <TextField
            label={t('organisation.units.address')}
            size="small"
            autoComplete="off"
            value={typed.address}
            error={refusal?.fields['address']}
            onChange={(event) => setTyped({ ...typed, address: event.target.value })}
          />
        </div>
      </StaffForm>
    </StaffPanel>
  );
}
