/** A citizen nobody has added yet: the name, and where they live when that is not known by itself. */
import { Button } from '@navikt/ds-react/Button';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Masked } from '../../ui/Masked.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './find.module.css';
import type { AddRefusal, NewCitizen } from './use-add-citizen.ts';

const CitizenMunicipality = lazy(() => import('./CitizenMunicipality.tsx'));

/** @param name of the number, which itself is kept nowhere */
export const newCitizenKey = (name: string): string => `newCitizen.${name}`;

const begin = () => ({ name: '', code: '' });
const fields = { name: aText, code: aText };

type Props = {
  /** Where what is typed waits. */
  keptAs: string;
  /** The number that was searched for, as it may be shown. */
  masked: string;
  /** The viewer has no municipality that the citizen's could be taken from. */
  asksMunicipality: boolean;
  /** Answers with why it was refused, null when the citizen was added. */
  onAdd: (citizen: NewCitizen) => Promise<AddRefusal | null>;
};

export function AddCitizenForm({ keptAs, masked, asksMunicipality, onAdd }: Props) {
  const t = useText();
  const { values, change, forget } = useKeptForm({
    key: keptAs,
    label: t('plans.find.add'),
    page: '/planer/ny',
    begin,
    fields,
  });
  const { name, code } = values;
  const [wasSent, setWasSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<AddRefusal | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLSelectElement>(null);
  const isNameMissing = name.trim() === '';
  const isCodeMissing = asksMunicipality && code === '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (isNameMissing || isTooLong(name, SHORT_TEXT)) return nameField.current?.focus();
    if (isCodeMissing) return codeField.current?.focus();
    setIsBusy(true);
    const refused = await onAdd({ name: name.trim(), municipalityCode: code || null });
    if (!refused) return forget();
    setIsBusy(false);
    setRefusal(refused);
    if (refused.fields.name) nameField.current?.focus();
    else if (refused.fields.municipalityCode) codeField.current?.focus();
  }

  // What stands at its field is not said twice.
  const isAtField = refusal?.fields.name || (asksMunicipality && refusal?.fields.municipalityCode);
  return (
    <form className={styles.form} onSubmit={send} noValidate autoComplete="off">
      <h2 id="borger" className={styles.title}>
        <T id="plans.find.unknownTitle" />
      </h2>
      <p>
        <Masked masked={masked} />
      </p>
      <p>
        <T id="plans.find.unknownText" />
      </p>
      <CountedText
        ref={nameField}
        label={t('plans.find.name')}
        value={name}
        maxLength={SHORT_TEXT}
        error={wasSent && isNameMissing ? t('plans.find.nameMissing') : refusal?.fields.name}
        autoComplete="off"
        onChange={(typed) => change({ name: typed })}
      />
      {asksMunicipality ? (
        <Suspense fallback={<Loading />}>
          <CitizenMunicipality
            ref={codeField}
            value={code}
            error={
              wasSent && isCodeMissing
                ? t('plans.find.municipalityMissing')
                : refusal?.fields.municipalityCode
            }
            onChange={(chosen) => change({ code: chosen })}
          />
        </Suspense>
      ) : null}
      {refusal && !isAtField ? <Notice kind="error">{refusal.message}</Notice> : null}
      <div>
        <Button type="submit" loading={isBusy}>
          <T id="plans.find.add" />
        </Button>
      </div>
    </form>
  );
}
