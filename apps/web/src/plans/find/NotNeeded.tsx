/** "A plan is not needed now": the choice with its reason, where a citizen was found. */
import { useMutation } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
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

export function NotNeeded({ citizenId }: { citizenId: string }) {
  const [state, setState] = useState<'offered' | 'open' | 'saved'>('offered');
  if (state === 'saved') {
    return (
      <Notice kind="success">
        <T id="plans.notNeeded.saved" />
      </Notice>
    );
  }
  if (state === 'open') {
    return (
      <NotNeededForm
        citizenId={citizenId}
        onSaved={() => setState('saved')}
        onClose={() => setState('offered')}
      />
    );
  }
  return (
    <div>
      <Button size="small" variant="secondary" onClick={() => setState('open')}>
        <T id="plans.notNeeded.open" />
      </Button>
    </div>
  );
}

type Props = { citizenId: string; onSaved: () => void; onClose: () => void };

function NotNeededForm({ citizenId, onSaved, onClose }: Props) {
  const t = useText();
  const [mutate, { loading }] = useMutation(NotePlanNotNeeded, { fetchPolicy: 'no-cache' });
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // One id however often the button is pressed: a lost answer must not make a second choice.
  const [id] = useState(() => crypto.randomUUID());
  useEffect(() => field.current?.focus(), []);
  const isMissing = wasSent && reason.trim() === '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (reason.trim() === '') return field.current?.focus();
    const variables = { input: { id, citizenId, reason } };
    const result = (await mutate({ variables }).catch(() => null))?.data?.notePlanNotNeeded;
    if (result?.__typename === 'PlanNotNeededNoted') return onSaved();
    setRefusal(result?.message ?? t('plans.saved.notSaved'));
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
        onChange={(event) => setReason(event.target.value)}
      />
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={loading}>
          <T id="plans.notNeeded.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={onClose}>
          <T id="plans.notNeeded.cancel" />
        </Button>
      </div>
    </form>
  );
}
