/** Chooses who answers for a municipality, among those whose role lets them. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

const CANDIDATES = graphql(`
  query AssessorCandidates($municipalityCode: String!) {
    assessorCandidates(municipalityCode: $municipalityCode) {
      id
      name
      jobTitle
    }
  }
`);

type Person = { id: string; name: string };

type Props = {
  municipality: { code: string; name: string };
  named: readonly Person[];
  onName: (person: Person) => Promise<RoundRefusal | null>;
  onClose: () => void;
};

export function NameAssessor({ municipality, named, onName, onClose }: Props) {
  const t = useText();
  const select = useRef<HTMLSelectElement>(null);
  const [chosenId, setChosenId] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const { data, error, refetch } = useQuery(CANDIDATES, {
    variables: { municipalityCode: municipality.code },
    // Roles change: who can be named is asked each time.
    fetchPolicy: 'network-only',
  });
  const people = data?.assessorCandidates.filter(({ id }) => !named.some((one) => one.id === id));
  const isThere = people !== undefined;
  useEffect(() => {
    if (isThere) select.current?.focus();
  }, [isThere]);

  async function send(event: FormEvent) {
    event.preventDefault();
    const person = people?.find(({ id }) => id === chosenId);
    if (!person) {
      setTrouble(t('assessment.table.chooseMissing'));
      return select.current?.focus();
    }
    if (isSending) return;
    setSending(true);
    const why = await onName(person);
    if (why === null) return;
    setSending(false);
    setTrouble(why.message);
  }

  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!people) return <Loading lines={1} />;
  return (
    <form className={styles.naming} noValidate onSubmit={send}>
      {people.length === 0 ? (
        <Notice kind="info">
          <T id="assessment.table.noCandidates" />
        </Notice>
      ) : (
        <Select
          ref={select}
          size="small"
          label={t('assessment.table.candidate', { municipality: municipality.name })}
          value={chosenId}
          error={trouble}
          onChange={(event) => {
            setChosenId(event.target.value);
            setTrouble(null);
          }}
        >
          <option value="">{t('assessment.table.chooseCandidate')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {t('assessment.table.candidateName', person)}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.buttons}>
        {people.length > 0 && (
          <Button size="small" type="submit" loading={isSending}>
            <T id="assessment.table.name" />
          </Button>
        )}
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
