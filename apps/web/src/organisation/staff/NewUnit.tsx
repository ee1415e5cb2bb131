/** Adding a unit, in the page. */
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { UNIT_KINDS, unitOwner } from '@sammenhaeng/domain/organisation/unit-owner';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { Refusal } from './invited.ts';
import { OwnerSelect } from './OwnerSelect.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { kindNamed, type UnitDraft, unitInput, withKind } from './unit-draft.ts';
import { useAddUnit } from './use-add-unit.ts';

interface Props {
  onAdded: (name: string) => void;
  onClose: () => void;
}

export function NewUnit({ onAdded, onClose }: Props) {
  const t = useText();
  const addUnit = useAddUnit();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<UnitDraft>({ name: '', kind: '', owner: '' });
  const [wasSent, setWasSent] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const errorOf = (text: string) => wasSent && !text.trim() && t('organisation.staff.fill');

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    const input = unitInput(draft);
    if (!input) {
      // After the problems have been drawn.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (isSaving) return;
    setSaving(true);
    const outcome = await addUnit(input);
    setSaving(false);
    if (outcome.kind === 'done') onAdded(outcome.value);
    else setRefusal(outcome.refusal);
  }

  return (
    <StaffPanel title={t('organisation.units.new')}>
      <form ref={form} noValidate className={styles.form} onSubmit={send}>
        <div className={styles.fields}>
          <TextField
            label={t('organisation.units.name')}
            size="small"
            autoComplete="off"
            value={draft.name}
            error={errorOf(draft.name)}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
          <Select
            label={t('organisation.units.kindLabel')}
            size="small"
            value={draft.kind}
            error={errorOf(draft.kind)}
            onChange={(event) => setDraft(withKind(draft, kindNamed(event.target.value)))}
          >
            <option value="">{t('organisation.units.chooseKind')}</option>
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`organisation.unitKind.${kind}`)}
              </option>
            ))}
          </Select>
          {draft.kind && (
            <OwnerSelect
              owner={unitOwner(draft.kind)}
              value={draft.owner}
              error={errorOf(draft.owner)}
              onChange={(owner) => setDraft({ ...draft, owner })}
            />
          )}
        </div>
        {refusal && <Notice kind="error">{refusal.message}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" size="small" loading={isSaving}>
            <T id="organisation.units.add" />
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            <T id="ui.cancel" />
          </Button>
        </div>
      </form>
    </StaffPanel>
  );
}
