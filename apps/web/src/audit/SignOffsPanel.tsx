/** The samples that have been signed, newest first. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { AuditSignOffsQuery } from '@sammenhaeng/graph/generated/graphql';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { T, useText } from '../ui/text.tsx';
import { type Format, useFormat } from '../ui/use-format.ts';
import styles from './audit.module.css';

const SIGN_OFFS = graphql(`
  query AuditSignOffs {
    auditSignOffs {
      id
      signedAt
      employeeName
      sampleSize
      note
    }
  }
`);

type SignOff = AuditSignOffsQuery['auditSignOffs'][number];

function columnsOf(format: Format): Column<SignOff>[] {
  return [
    {
      key: 'at',
      header: <T id="audit.signOffs.at" />,
      isRowHeader: true,
      cell: ({ signedAt }) => <span className={styles.at}>{format.dateTime(signedAt)}</span>,
    },
    {
      key: 'by',
      header: <T id="audit.signOffs.by" />,
      cell: ({ employeeName }) => employeeName,
    },
    {
      key: 'size',
      header: <T id="audit.signOffs.size" />,
      isNumeric: true,
      cell: ({ sampleSize }) => format.number(sampleSize),
    },
    { key: 'note', header: <T id="audit.signOffs.note" />, cell: ({ note }) => note },
  ];
}

export function SignOffsPanel() {
  const t = useText();
  const format = useFormat();
  const { data, error, refetch } = useQuery(SIGN_OFFS, { fetchPolicy: 'cache-and-network' });
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.auditSignOffs.length === 0) {
    return (
      <div className={styles.panel}>
        <Empty title={t('audit.signOffs.emptyTitle')}>
          <T id="audit.signOffs.emptyText" />
        </Empty>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <DataTable
        caption={t('audit.tab.signOffs')}
        columns={columnsOf(format)}
        rows={data.auditSignOffs}
        keyOf={({ id }) => id}
      />
    </div>
  );
}
