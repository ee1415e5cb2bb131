/** A participant without an account, typed in: a relative, the GP, or another professional. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { anId, aText } from '../../ui/drafts/form-fields.ts';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import type { FieldProblems } from '../saving/change-result.ts';
import type { ParticipantToAdd } from './AddParticipant.tsx';
import styles from './participants.module.css';

type Kind = 'RELATIVE' | 'GP' | 'PROFESSIONAL';

type Props = {
  planId: string;
  kind: Kind;
  hasFocus: boolean;
  onAdd: (participant: ParticipantToAdd, name: string) => Promise<FieldProblems | 'added'>;
  onClose: () => void;
};

export const newParticipantKey = (planId: string, kind: Kind): string =>
  `newParticipant.${kind}.${planId}`;

const begin = () => ({
  id: crypto.randomUUID() as string,
  name: '',
  role: '',
  organisation: '',
  relation: '',
});
const fields = { id: anId, name: aText, role: aText, organisation: aText, relation: aText };

export function NewParticipantForm({ planId, kind, hasFocus, onAdd, onClose }: Props) {
  const t = useText();
  const { values, change, forget } = useKeptForm({
    key: newParticipantKey(planId, kind),
    label: t(`plans.participantKind.${kind}`),
    begin,
    fields,
  });
  const [isMissing, setIsMissing] = useState(false);
  const [problems, setProblems] = useState<FieldProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) nameField.current?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    const name = values.name.trim();
    setIsMissing(name === '');
    if (name === '') return nameField.current?.focus();
    const { id, role, organisation, relation } = values;
    const participant = { id, kind, name, function: role, organisation, relation };
    const answer = await onAdd(participant, name);
    if (answer === 'added') return giveUp();
    setProblems(answer);
    if (Object.keys(answer).length > 0)
      requestAnimationFrame(() => focusFirstProblem(form.current));
  }

  function giveUp() {
    forget();
    onClose();
  }

  const fieldOf = (key: keyof typeof values) => ({
    value: values[key],
    error: problems[key === 'role' ? 'function' : key],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value }),
  });

  return (
    <form ref={form} className={styles.fields} onSubmit={send} noValidate>
      <TextField
        ref={nameField}
        label={t('plans.participants.name')}
        {...fieldOf('name')}
        error={isMissing ? t('plans.participants.nameMissing') : problems['name']}
      />
      {kind === 'PROFESSIONAL' ? (
        <TextField label={t('plans.participants.function')} {...fieldOf('role')} />
      ) : null}
      {kind === 'RELATIVE' ? null : (
        <TextField
          label={t(
            kind === 'GP' ? 'plans.participants.practice' : 'plans.participants.organisation',
          )}
          {...fieldOf('organisation')}
        />
      )}
      {kind === 'GP' ? null : (
        <TextField label={t('plans.participants.relation')} {...fieldOf('relation')} />
      )}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.participants.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
