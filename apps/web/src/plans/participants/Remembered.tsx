/** People to ask again: from the citizen's earlier plans, and those the unit works with most. One press adds. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import type { ParticipantToAdd } from './AddParticipant.tsx';
import styles from './participants.module.css';

const RememberedParticipants = graphql(`
  query RememberedParticipants($planId: ID!) {
    rememberedParticipants(planId: $planId) {
      from
      kind
      employeeId
      name
      function
      organisation
      relation
      receivesPlan
    }
  }
`);

const SOURCES = ['EARLIER_PLAN', 'OFTEN_IN_UNIT'] as const;

type Props = {
  planId: string;
  onAdd: (participant: ParticipantToAdd, name: string) => Promise<boolean>;
};

export default function Remembered({ planId, onAdd }: Props) {
  const t = useText();
  const { data } = useQuery(RememberedParticipants, {
    variables: { planId },
    fetchPolicy: 'network-only',
  });
  const [added, setAdded] = useState<readonly string[]>([]);
  const all = data?.rememberedParticipants ?? [];
  return SOURCES.map((source) => {
    const people = all.filter(({ from, name }) => from === source && !added.includes(name));
    if (people.length === 0) return null;
    return (
      <fieldset key={source} className={styles.kinds}>
        <legend>
          <T id={`plans.remembered.${source}`} />
        </legend>
        {people.map(({ from: _from, __typename: _type, employeeId, ...person }) => (
          <Button
            key={employeeId ?? person.name}
            size="small"
            variant="tertiary"
            icon={<PlusIcon title={t('plans.participants.save')} />}
            onClick={async () => {
              const isAdded = await onAdd(
                { ...person, ...(employeeId && { employeeId }) },
                person.name,
              );
              if (isAdded) setAdded((names) => [...names, person.name]);
            }}
          >
            <span className={styles.remembered}>
              {person.name}
              <span className={styles.details}>
                {person.function || person.relation || person.organisation}
              </span>
            </span>
          </Button>
        ))}
      </fieldset>
    );
  });
}
