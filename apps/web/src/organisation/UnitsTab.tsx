/** The units people work in. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { UnitsQuery } from '@sammenhaeng/graph/generated/graphql';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { T, type Translate, useText } from '../ui/text.tsx';
import styles from './organisation.module.css';

const UNITS = graphql(`
  query Units {
    units {
      id
      name
      kind
      municipality {
        code
        name
      }
    }
  }
`);

type Unit = UnitsQuery['units'][number];

function columnsOf(t: Translate): Column<Unit>[] {
  return [
    {
      key: 'name',
      header: <T id="organisation.units.name" />,
      isRowHeader: true,
      cell: ({ name }) => name,
    },
    {
      key: 'kind',
      header: <T id="organisation.units.kind" />,
      cell: ({ kind }) => t(`organisation.unitKind.${kind}`),
    },
    {
      key: 'municipality',
      header: <T id="organisation.units.municipality" />,
      cell: ({ municipality }) =>
        municipality?.name ?? t('organisation.units.acrossMunicipalities'),
    },
  ];
}

export function UnitsTab() {
  const t = useText();
  const { data, error, refetch } = useQuery(UNITS);
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className={styles.panel}>
      <p className={styles.count}>{t('organisation.units.count', { count: data.units.length })}</p>
      <DataTable
        caption={t('organisation.tab.units')}
        columns={columnsOf(t)}
        rows={data.units}
        keyOf={({ id }) => id}
      />
    </div>
  );
}
