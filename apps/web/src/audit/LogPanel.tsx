/** One part of the log: what narrows it, its lines newest first, and the way to older ones. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { AccessLogScope } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { T, useText } from '../ui/text.tsx';
import styles from './audit.module.css';
import { LogFilter } from './LogFilter.tsx';
import { LogTable } from './LogTable.tsx';
import { useLogAddress } from './use-log-address.ts';

const ACCESS_LOG = graphql(`
  query AccessLog($filter: AccessLogFilter!, $after: String) {
    accessLog(filter: $filter, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          ...LogTable_entry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function LogPanel({ scope }: { scope: AccessLogScope }) {
  const t = useText();
  const { filter, after, change, goTo } = useLogAddress();
  // Not in the address bar: it is a person's name.
  const [person, setPerson] = useState('');
  const answer = useQuery(ACCESS_LOG, {
    variables: { filter: { scope, ...filter, employeeSearch: person || null }, after },
    // A log that was right a minute ago is not right now.
    fetchPolicy: 'cache-and-network',
  });
  const log = (answer.data ?? answer.previousData)?.accessLog;
  const changePerson = (words: string) => {
    setPerson(words);
    goTo(null);
  };
  return (
    <div className={styles.panel}>
      <LogFilter
        filter={filter}
        person={scope === 'OWN' ? null : person}
        onChange={change}
        onPerson={changePerson}
      />
      {answer.error && <Failed error={answer.error} onRetry={() => answer.refetch()} />}
      {!answer.error && !log && <Loading lines={8} />}
      {log?.edges.length === 0 && (
        <Empty title={t('audit.emptyTitle')}>
          <T id="audit.emptyText" />
        </Empty>
      )}
      {log && log.edges.length > 0 && (
        <LogTable entries={log.edges.map(({ node }) => node)} isFolded />
      )}
      <div className={styles.paging}>
        {after && (
          <Button size="small" variant="tertiary" onClick={() => goTo(null)}>
            <T id="audit.newer" />
          </Button>
        )}
        {log?.pageInfo.hasNextPage && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => goTo(log.pageInfo.endCursor ?? null)}
          >
            <T id="audit.older" />
          </Button>
        )}
      </div>
    </div>
  );
}
