/** What has changed since the plan was agreed, in short, with the agenda to print. Loads itself. */
import { useQuery } from '@apollo/client/react';
import { Link } from '@navikt/ds-react/Link';
import { sinceDa } from '@sammenhaeng/texts/since.da';
import { useEffect, useRef, useState } from 'react';
import { MoreTexts, T } from '../../ui/text.tsx';
import { SinceQuery } from './renewal.graph.ts';
import styles from './renewal.module.css';
import { useSinceWords } from './use-since-words.ts';

/** Points shown before the rest is asked for. */
const FEW = 6;
/** Milliseconds without a change before it is read again: each reading is a row in the log. */
const LULL = 1500;

type Props = {
  planId: string;
  /** Of its heading, where it stands on the page. */
  level?: 1 | 3;
};

export function SinceLastTime(props: Props) {
  return (
    <MoreTexts danish={sinceDa}>
      <Loaded {...props} />
    </MoreTexts>
  );
}

function Loaded({ planId, level = 3 }: Props) {
  const inWords = useSinceWords();
  const [isWhole, setWhole] = useState(false);
  const { data, refetch } = useQuery(SinceQuery, {
    variables: { id: planId },
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
  const Heading = `h${level}` as const;
  const none = plan.hiddenSections.length > 0 ? 'plans.since.noneSeen' : 'plans.since.none';
  return (
    <div className={styles.since}>
      <Heading className={level === 3 ? styles.group : undefined} tabIndex={-1}>
        <T id="plans.since.title" />
      </Heading>
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
        <Link href={`/dokumenter/dagsorden/${planId}.pdf`} download>
          <T id="plans.since.agenda" />
        </Link>
      </p>
    </div>
  );
}
