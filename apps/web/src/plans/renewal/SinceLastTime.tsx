/** What has changed since the plan was agreed, in short, with the agenda to print. Loads itself. */
import { useQuery } from '@apollo/client/react';
import { Link } from '@navikt/ds-react/Link';
import { sinceDa } from '@sammenhaeng/texts/since.da';
import { useEffect, useRef, useState } from 'react';
import { MoreTexts, T } from '../../ui/text.tsx';
import { useOpenedFor } from '../plan/opened-for.ts';
import { SinceQuery } from './renewal.graph.ts';
import styles from './renewal.module.css';
import { useSinceWords } from './use-since-words.ts';

/** Points shown before the rest is asked for. */
const FEW = 6;
/** Milliseconds without a change before it is read again: each reading is a row in the log. */
const LULL = 1500;

type Props = {
  planId: string;
  /** A step of the meeting has its own heading, and nobody prints on a shared screen. */
  isOnStage?: boolean;
};

export function SinceLastTime(props: Props) {
  return (
    <MoreTexts danish={sinceDa}>
      <Loaded {...props} />
    </MoreTexts>
  );
}

function Loaded({ planId, isOnStage = false }: Props) {
  const purpose = useOpenedFor();
  const inWords = useSinceWords();
  const [isWhole, setWhole] = useState(false);
  const { data, refetch } = useQuery(SinceQuery, {
    variables: { id: planId, purpose },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const plan = data?.plan;
  const changedAt = plan?.changedAt;
  const known = useRef(changedAt);
  useEffect(() => {
    const isBehind = known.current !== undefined && changedAt !== known.current;
    known.current = changedAt;
    if (!isBehind) return;
    const timer = setTimeout(() => void refetch(), LULL);
    return () => clearTimeout(timer);
  }, [changedAt, refetch]);
  const since = plan?.sinceLastTime;
  if (!plan || !since) return null;
  const shown = isWhole ? since.changes : since.changes.slice(0, FEW);
  const count = since.changes.length - shown.length;
  // The paper is for those who are on the plan: they state no purpose.
  const hasPaper = !isOnStage && purpose === null;
  const none = plan.hiddenSections.length > 0 ? 'plans.since.noneSeen' : 'plans.since.none';
  return (
    <div className={styles.since}>
      {isOnStage ? null : (
        <h3 className={styles.group}>
          <T id="plans.since.title" />
        </h3>
      )}
      {since.changes.length === 0 ? (
        <p className={styles.quiet}>
          <T id={none} values={{ version: since.fromVersion }} />
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
        {hasPaper ? (
          <Link href={`/dokumenter/dagsorden/${planId}.pdf`} download>
            <T id="plans.since.agenda" />
          </Link>
        ) : null}
      </p>
    </div>
  );
}
