/** Draws a random sample of the log and lets the data protection officer sign it off. */
import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { SampleOfLogQuery } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { T, useText } from '../ui/text.tsx';
import styles from './audit.module.css';
import { SampleReview } from './SampleReview.tsx';
import { drawSample, SAMPLE_SIZES } from './sample.ts';

// As many as the API gives in one page: the sample is drawn among the newest of them.
const SAMPLE_OF_LOG = graphql(`
  query SampleOfLog {
    accessLog(filter: { scope: ALL }, first: 100) {
      edges {
        cursor
        node {
          id
          at
          outcome
          ...LogTable_entry
        }
      }
    }
  }
`);

type SampleLine = SampleOfLogQuery['accessLog']['edges'][number]['node'];

export interface Sample {
  /** Newest first, as they stand in the log. */
  lines: SampleLine[];
  newest: SampleLine;
  oldest: SampleLine;
  population: number;
}

export function SamplePanel() {
  const t = useText();
  const [size, setSize] = useState<number>(10);
  const [sample, setSample] = useState<Sample | 'EMPTY' | null>(null);
  const [fetchLog, { loading, error }] = useLazyQuery(SAMPLE_OF_LOG, {
    fetchPolicy: 'network-only',
  });
  const draw = async () => {
    const { data } = await fetchLog();
    if (!data) return;
    const all = data.accessLog.edges.map(({ node }) => node);
    const [newest, oldest] = [all[0], all.at(-1)];
    if (!newest || !oldest) return setSample('EMPTY');
    const lines = drawSample(all, size, Math.random);
    setSample({ lines, newest, oldest, population: all.length });
  };
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>
        <T id="audit.sample.lead" />
      </p>
      <div className={styles.draw}>
        <Select
          size="small"
          label={t('audit.sample.size')}
          value={size}
          onChange={(event) => setSize(Number(event.target.value))}
        >
          {SAMPLE_SIZES.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          variant={sample ? 'secondary' : 'primary'}
          loading={loading}
          onClick={draw}
        >
          <T id={sample ? 'audit.sample.drawAgain' : 'audit.sample.draw'} />
        </Button>
      </div>
      {error && <Failed error={error} onRetry={draw} />}
      {sample === 'EMPTY' && (
        <Empty title={t('audit.sample.emptyTitle')}>
          <T id="audit.sample.emptyText" />
        </Empty>
      )}
      {sample && sample !== 'EMPTY' && (
        <SampleReview key={sample.lines.map(({ id }) => id).join()} sample={sample} />
      )}
    </div>
  );
}
