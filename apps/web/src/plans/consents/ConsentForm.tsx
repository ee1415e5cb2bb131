/** The citizen's consent to share with one party: what, why, how it was given, and for how long. */
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import {
  isTreatingHealthStaff,
  latestConsentEnd,
  PARTY_KINDS,
} from '@sammenhaeng/domain/plans/consent';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import { ConsentSections } from './ConsentSections.tsx';
import {
  type ConsentProblems,
  consentProblems,
  fieldsOf,
  type Refused,
  stillRefused,
} from './consent-problems.ts';
import { consentFields, type ConsentValues } from './consent-values.ts';
import styles from './consents.module.css';
import type { NewConsent } from './use-change-consents.ts';

type Props = {
  /** Under which it is kept until it is sent. */
  formKey: string;
  label: string;
  title: string;
  /** What the form begins with. */
  begin: () => ConsentValues;
  hasFocus: boolean;
  onGive: (consent: NewConsent) => Promise<ChangeResult>;
  onClose: () => void;
};

export const consentKey = (participantId: string): string => `consent.${participantId}`;
export const correctionKey = (consentId: string): string => `consentCorrection.${consentId}`;

export function ConsentForm({ formKey, label, title, begin, ...props }: Props) {
  const { hasFocus, onGive, onClose } = props;
  const t = useText();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const { values, change, dayOf, forget } = useKeptForm<ConsentValues>({
    key: formKey,
    label,
    begin,
    fields: consentFields,
  });
  const [wasSent, setWasSent] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused>({ values, problems: {} });
  const found = consentProblems(values, t, format);
  // Said when it is to be saved, and taken back as soon as it is put right.
  const problems: ConsentProblems = { ...stillRefused(refused, values), ...(wasSent ? found : {}) };
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('input')?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    const { fromOn, toOn, sections, ...rest } = values;
    if (Object.keys(found).length > 0 || !fromOn || !toOn) {
      return focusFirstProblem(form.current);
    }
    const result = await onGive({ ...rest, fromOn, toOn, sections: [...sections] });
    if (result.kind === 'saved') return forget();
    const atFields = 'problems' in result ? fieldsOf(result.problems) : {};
    setRefused({ values, problems: atFields });
    if (Object.keys(atFields).length > 0) {
      setRefusal(null);
      return requestAnimationFrame(() => focusFirstProblem(form.current));
    }
    setRefusal('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <h4 className={styles.formTitle}>{title}</h4>
      <ConsentSections
        sections={values.sections}
        error={problems.sections}
        onChange={(sections) => change({ sections })}
      />
      <div className={styles.pair}>
        <Select
          label={t('plans.consent.party')}
          value={values.partyKind}
          error={problems.partyKind}
          onChange={(event) => {
            const chosen = PARTY_KINDS.find((kind) => kind === event.target.value);
            if (chosen) change({ partyKind: chosen });
          }}
        >
          {PARTY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`plans.party.${kind}`)}
            </option>
          ))}
        </Select>
        <TextField
          label={t('plans.consent.purpose')}
          description={t('plans.consent.purposeHint')}
          value={values.purpose}
          error={problems.purpose}
          autoComplete="off"
          onChange={(event) => change({ purpose: event.target.value })}
        />
      </div>
      <RadioGroup
        legend={t('plans.consent.form')}
        value={values.form}
        error={problems.form}
        onChange={(chosen: ConsentValues['form']) => change({ form: chosen })}
      >
        <Radio value="WRITTEN">{t('plans.consent.form.WRITTEN')}</Radio>
        <Radio value="ORAL">{t('plans.consent.form.ORAL')}</Radio>
      </RadioGroup>
      <div className={styles.pair}>
        <DateField
          label={t('plans.consent.from')}
          {...dayOf('fromOn')}
          error={problems.fromOn}
          onChange={(fromOn) =>
            change({ fromOn, ...(fromOn && { toOn: latestConsentEnd(fromOn) }) })
          }
        />
        <DateField
          label={t('plans.consent.to')}
          description={t(
            isTreatingHealthStaff(values.partyKind)
              ? 'plans.consent.toHintTreating'
              : 'plans.consent.toHint',
          )}
          {...dayOf('toOn')}
          error={problems.toOn}
        />
      </div>
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.consent.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
