/** Where a unit is reached, in the page: it stands on its letters. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { Refusal } from './invited.ts';
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

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    const outcome = await setContact(typed);
    setSaving(false);
    if (outcome.kind === 'done') onSaved();
    else setRefusal(outcome.refusal);
  }

  return (
    <StaffPanel title={t('organisation.units.reachOf', { name })}>
      <form noValidate className={styles.form} onSubmit={send}>
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
        {refusal && <Notice kind="error">{refusal.message}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" size="small" loading={isSaving}>
            <T id="organisation.units.reachSave" />
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            <T id="ui.cancel" />
          </Button>
        </div>
      </form>
    </StaffPanel>
  );
}
