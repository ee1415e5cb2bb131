/** What has changed since the plan was agreed, in short, with the agenda to print. Loads itself. */
import { useQuery } from '@apollo/client/react';
import { Link } from '@navikt/ds-react/Link';
import { renewalDa } from '@sammenhaeng/texts/renewal.da';
import { useEffect, useRef, useState } from 'react';
import { MoreTexts, T } from '../../ui/text.tsx';
import { SinceQuery } from './renewal.graph.ts';
import styles from './renewal.module.css';
import { useSinceWords } from './use-since-words.ts';

/** Points shown before the rest is asked for. */
const FEW = 6;

export function SinceLastTime({ planId }: { planId: string }) {
  return (
    <MoreTexts danish={renewalDa}>
      <Loaded planId={planId} />
    </MoreTexts>
  );
}

function Loaded({ planId }: { planId: string }) {
  const inWords = useSinceWords();
  const [isWhole, setWhole] = useState(false);
  const { data, refetch } = useQuery(SinceQuery, {
    variables: { id: planId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const plan = data?.plan;
  const signature = plan ? JSON.stringify([plan.version, plan.goals]) : null;
  const known = useRef(signature);
  useEffect(() => {
    const isBehind = known.current !== null && signature !== known.current;
    known.current = signature;
    if (isBehind) void refetch();
  }, [signature, refetch]);
  const since = plan?.sinceLastTime;
  if (!plan || !since) return null;
  const shown = isWhole ? since.changes : since.changes.slice(0, FEW);
  const count = since.changes.length - shown.length;
  return (
    <div className={styles.since}>
      <h3 className={styles.group}>
        <T id="plans.since.title" />
      </h3>
      {since.changes.length === 0 ? (
        <p className={styles.quiet}>
          <T id="plans.since.none" values={{ version: since.fromVersion }} />
        </p>
      ) : (
        <ul className={styles.points}>
          {shown.map((change) => (
            <li key={inWords(change)}>{inWords(change)}</li>
          ))}
        </ul>
      )}
      <p className={styles.links}>
        {count > 0 ? (
          <button type="button" className={styles.link} onClick={() => setWhole(true)}>
            <T id="plans.since.more" values={{ count }} />
          </button>
        ) : null}
        <Link href={`/dokumenter/dagsorden/${planId}.pdf`} download>
          <T id="plans.since.agenda" />
        </Link>
      </p>
    </div>
  );
}
