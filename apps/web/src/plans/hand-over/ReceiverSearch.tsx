/** Finds whoever may take over all of some plans, and shows who was chosen. */
import { skipToken, useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { HandOverReceiversQuery } from '@sammenhaeng/graph/generated/graphql';
import { useRef, useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { usePause } from '../../ui/use-pause.ts';
import { Face } from '../reading/Face.tsx';
import styles from './hand-over.module.css';

const Receivers = graphql(`
  query HandOverReceivers($planIds: [ID!]!, $search: String!) {
    handOverReceivers(planIds: $planIds, search: $search) {
      id
      name
      jobTitle
      unit {
        id
        name
      }
    }
  }
`);

const SHORTEST_SEARCH = 2;

export type Receiver = HandOverReceiversQuery['handOverReceivers'][number];

type Props = {
  label: string;
  planIds: string[];
  receiver: Receiver | null;
  error: string | undefined;
  onChoose: (receiver: Receiver | null) => void;
};

export function ReceiverSearch({ label, planIds, receiver, error, onChoose }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const search = usePause(typed.trim());
  const box = useRef<HTMLDivElement>(null);
  const isSearch = search.length >= SHORTEST_SEARCH && planIds.length > 0 && !receiver;
  const { data, loading } = useQuery(
    Receivers,
    isSearch ? { variables: { planIds, search } } : skipToken,
  );
  const found = isSearch && !loading ? (data?.handOverReceivers ?? null) : null;

  function choose(next: Receiver | null) {
    onChoose(next);
    setTyped('');
    // What was pressed is gone: what took its place gets the focus.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('input, button')?.focus());
  }

  return (
    <div ref={box} className={styles.receiver}>
      {receiver ? (
        <>
          <span className={styles.label}>{label}</span>
          <p className={styles.chosen}>
            <Face name={receiver.name} />
            <span className={styles.who}>
              <span className={styles.name}>{receiver.name}</span>
              <span className={styles.quiet}>
                {receiver.jobTitle} · {receiver.unit.name}
              </span>
            </span>
            <Button size="small" variant="tertiary" type="button" onClick={() => choose(null)}>
              <T id="plans.handOver.another" />
            </Button>
          </p>
        </>
      ) : (
        <>
          <TextField
            size="small"
            label={label}
            description={t('plans.handOver.receiverHint')}
            value={typed}
            autoComplete="off"
            error={error}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status" className={styles.quiet}>
            {found ? <T id="plans.handOver.hits" values={{ count: found.length }} /> : null}
          </p>
          <ul className={styles.found}>
            {found?.map((one) => (
              <li key={one.id}>
                <button type="button" className={styles.hit} onClick={() => choose(one)}>
                  <Face name={one.name} />
                  <span className={styles.who}>
                    <span className={styles.name}>{one.name}</span>
                    <span className={styles.quiet}>
                      {one.jobTitle} · {one.unit.name}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
