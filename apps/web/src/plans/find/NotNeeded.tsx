/** "A plan is not needed now": the choice with its reason, where a citizen was found. */
import { useMutation } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { anId, aText } from '../../ui/drafts/form-fields.ts';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './find.module.css';

const NotePlanNotNeeded = graphql(`
  mutation NotePlanNotNeeded($input: NotePlanNotNeededInput!) {
    notePlanNotNeeded(input: $input) {
      ... on PlanNotNeededNoted {
        id
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const keyOf = (citizenId: string): string => `notNeeded.${citizenId}`;

export function NotNeeded({ citizenId }: { citizenId: string }) {
  const [isSaved, setIsSaved] = useState(false);
  const { open, isByHand, setOpen } = useOpenForm({ notNeeded: keyOf(citizenId) });
  if (isSaved) {
    return (
      <Notice kind="success">
        <T id="plans.notNeeded.saved" />
      </Notice>
    );
  }
  if (open) {
    return (
      <NotNeededForm
        citizenId={citizenId}
        hasFocus={isByHand}
        onSaved={() => setIsSaved(true)}
        onClose={() => setOpen(null)}
      />
    );
  }
  return (
    <div>
      <Button size="small" variant="secondary" onClick={() => setOpen('notNeeded')}>
        <T id="plans.notNeeded.open" />
      </Button>
    </div>
  );
}

type Props = {
  citizenId: string;
  hasFocus: boolean;
  onSaved: () => void;
  onClose: () => void;
};

// One id however often the button is pressed: a lost answer must not make a second choice.
const begin = () => ({ id: crypto.randomUUID() as string, reason: '' });
const fields = { id: anId, reason: aText };

function NotNeededForm({ citizenId, hasFocus, onSaved, onClose }: Props) {
  const t = useText();
  const [mutate, { loading }] = useMutation(NotePlanNotNeeded, { fetchPolicy: 'no-cache' });
  const field = useRef<HTMLTextAreaElement>(null);
  const { values, change, forget } = useKeptForm({
    key: keyOf(citizenId),
    label: t('plans.notNeeded.title'),
    // No plan's page: the one where citizens are found.
    page: '/planer/ny',
    begin,
    fields,
  });
  const { id, reason } = values;
  const [wasSent, setWasSent] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);
  const isMissing = wasSent && reason.trim() === '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (reason.trim() === '') return field.current?.focus();
    const variables = { input: { id, citizenId, reason } };
    const result = (await mutate({ variables }).catch(() => null))?.data?.notePlanNotNeeded;
    if (result?.__typename === 'PlanNotNeededNoted') {
      forget();
      return onSaved();
    }
    setRefusal(result?.message ?? t('plans.saved.notSaved'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <h3 className={styles.subtitle}>
        <T id="plans.notNeeded.title" />
      </h3>
      <Textarea
        ref={field}
        label={t('plans.notNeeded.label')}
        description={t('plans.notNeeded.hint')}
        value={reason}
        minRows={2}
        maxLength={reason.length > LONG_TEXT * 0.9 ? LONG_TEXT : undefined}
        error={isMissing ? t('plans.notNeeded.missing') : undefined}
        onChange={(event) => change({ reason: event.target.value })}
      />
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={loading}>
          <T id="plans.notNeeded.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
