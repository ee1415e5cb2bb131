/** Adding a unit, in the page. */
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { UNIT_KINDS, unitOwner } from '@sammenhaeng/domain/organisation/unit-owner';
import type { AddUnitInput } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { aKey, aText, oneOf } from '../../ui/drafts/form-fields.ts';
import { useKeptValues } from '../../ui/drafts/use-kept-values.ts';
import { useText } from '../../ui/text.tsx';
import { NEW_UNIT, TAB_PAGES } from '../kept-forms.ts';
import type { Refusal } from './invited.ts';
import { OwnerSelect } from './OwnerSelect.tsx';
import { StaffForm } from './StaffForm.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { kindNamed, type UnitDraft, unitInput, withKind } from './unit-draft.ts';
import { useAddUnit } from './use-add-unit.ts';

interface Props {
  hasFocus: boolean;
  onAdded: (name: string) => void;
  onClose: () => void;
}

const nothing = (): UnitDraft => ({ name: '', kind: '', owner: '' });
const fields = { name: aText, kind: oneOf(['', ...UNIT_KINDS]), owner: aKey };

export function NewUnit({ hasFocus, onAdded, onClose }: Props) {
  const t = useText();
  const addUnit = useAddUnit();
  const {
    values: draft,
    change,
    forget,
  } = useKeptValues<UnitDraft>(
    { key: NEW_UNIT, page: TAB_PAGES.enheder, place: null, label: t('organisation.units.new') },
    nothing,
    fields,
  );
  const [wasSent, setWasSent] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const errorOf = (text: string) => wasSent && !text.trim() && t('organisation.staff.fill');

  function send(): boolean {
    setWasSent(true);
    const input = unitInput(draft);
    if (input) void add(input);
    return input !== null;
  }

  async function add(input: AddUnitInput) {
    setSaving(true);
    const outcome = await addUnit(input);
    setSaving(false);
    if (outcome.kind === 'refused') return setRefusal(outcome.refusal);
    forget();
    onAdded(outcome.value);
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <StaffPanel title={t('organisation.units.new')} hasFocus={hasFocus}>
      <StaffForm
        save={t('organisation.units.add')}
        refusal={refusal}
        isSaving={isSaving}
        onSend={send}
        onClose={giveUp}
      >
        <div className={styles.fields}>
          <TextField
            label={t('organisation.units.name')}
            size="small"
            autoComplete="off"
            value={draft.name}
            error={errorOf(draft.name)}
            onChange={(event) => change({ name: event.target.value })}
          />
          <Select
            label={t('organisation.units.kindLabel')}
            size="small"
            value={draft.kind}
            error={errorOf(draft.kind)}
            onChange={(event) => change(withKind(draft, kindNamed(event.target.value)))}
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
              onChange={(owner) => change({ owner })}
            />
          )}
        </div>
      </StaffForm>
    </StaffPanel>
  );
}
