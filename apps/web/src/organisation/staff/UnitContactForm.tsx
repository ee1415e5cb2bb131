/** Where a unit is reached, in the page: it stands on its letters. */
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { aText } from '../../ui/drafts/form-fields.ts';
import { useKeptValues } from '../../ui/drafts/use-kept-values.ts';
import { useText } from '../../ui/text.tsx';
import { contactKey, TAB_PAGES } from '../kept-forms.ts';
import type { Refusal } from './invited.ts';
import { StaffForm } from './StaffForm.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { type UnitContact, useSetUnitContact } from './use-unit-contacts.ts';

type Props = {
  name: string;
  contact: UnitContact;
  hasFocus: boolean;
  onSaved: () => void;
  onClose: () => void;
};

type Values = { phone: string; address: string };

const fields = { phone: aText, address: aText };

export function UnitContactForm({ name, contact, hasFocus, onSaved, onClose }: Props) {
  const t = useText();
  const setContact = useSetUnitContact();
  const title = t('organisation.units.reachOf', { name });
  const {
    values: typed,
    change,
    forget,
  } = useKeptValues<Values>(
    { key: contactKey(contact.id), page: TAB_PAGES.enheder, place: null, label: title },
    () => ({ phone: contact.phone, address: contact.address }),
    fields,
  );
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function send(): boolean {
    void save();
    return true;
  }

  async function save() {
    setSaving(true);
    const outcome = await setContact({ ...contact, ...typed });
    setSaving(false);
    if (outcome.kind === 'refused') return setRefusal(outcome.refusal);
    forget();
    onSaved();
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <StaffPanel title={title} hasFocus={hasFocus}>
      <StaffForm
        save={t('organisation.units.reachSave')}
        refusal={refusal}
        isSaving={isSaving}
        onSend={send}
        onClose={giveUp}
      >
        <div className={styles.fields}>
          <TextField
            label={t('organisation.units.phone')}
            size="small"
            type="tel"
            autoComplete="off"
            value={typed.phone}
            error={refusal?.fields['phone']}
            onChange={(event) => change({ phone: event.target.value })}
          />
          <TextField
            label={t('organisation.units.address')}
            size="small"
            autoComplete="off"
            value={typed.address}
            error={refusal?.fields['address']}
            onChange={(event) => change({ address: event.target.value })}
          />
        </div>
      </StaffForm>
    </StaffPanel>
  );
}
