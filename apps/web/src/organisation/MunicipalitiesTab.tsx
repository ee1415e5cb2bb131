/** The municipalities with their official codes, population and cluster. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { MunicipalitiesQuery } from '@sammenhaeng/graph/generated/graphql';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Tag } from '../ui/Tag.tsx';
import { T, type Translate, useText } from '../ui/text.tsx';
import { type Format, useFormat } from '../ui/use-format.ts';
import styles from './organisation.module.css';

const MUNICIPALITIES = graphql(`
  query Municipalities {
    municipalities {
      code
      name
      population
      cluster {
        id
        name
        chairMunicipality {
          code
        }
      }
    }
  }
`);

type Municipality = MunicipalitiesQuery['municipalities'][number];

const danish = new Intl.Collator('da');

/** By cluster, then by name: the order municipalities have everywhere. */
function byClusterAndName(a: Municipality, b: Municipality): number {
  const clusters = danish.compare(a.cluster?.name ?? '\uFFFF', b.cluster?.name ?? '\uFFFF');
  return clusters || danish.compare(a.name, b.name);
}

function columnsOf(t: Translate, format: Format): Column<Municipality>[] {
  return [
    {
      key: 'name',
      header: <T id="organisation.municipalities.name" />,
      isRowHeader: true,
      cell: ({ name }) => name,
    },
    {
      key: 'cluster',
      header: <T id="organisation.municipalities.cluster" />,
      cell: ({ cluster }) => cluster?.name ?? t('organisation.municipalities.noCluster'),
    },
    {
      key: 'chair',
      header: <T id="organisation.municipalities.chair" />,
      cell: ({ code, cluster }) =>
        cluster?.chairMunicipality?.code === code && (
          <Tag tone="accent">
            <T id="organisation.municipalities.isChair" />
          </Tag>
        ),
    },
    {
      key: 'code',
      header: <T id="organisation.municipalities.code" />,
      isNumeric: true,
      cell: ({ code }) => code,
    },
    {
      key: 'population',
      header: <T id="organisation.municipalities.population" />,
      isNumeric: true,
      cell: ({ population }) => (population ? format.number(population) : ''),
    },
  ];
}

export function MunicipalitiesTab() {
  const t = useText();
  const format = useFormat();
  const { data, error, refetch } = useQuery(MUNICIPALITIES);
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const rows = data.municipalities.toSorted(byClusterAndName);
  const population = rows.reduce((sum, row) => sum + (row.population ?? 0), 0);
  return (
    <div className={styles.panel}>
      <p className={styles.count}>
        {t('organisation.municipalities.total', {
          count: rows.length,
          population: format.number(population),
        })}
      </p>
      <DataTable
        caption={t('organisation.tab.municipalities')}
        columns={columnsOf(t, format)}
        rows={rows}
        keyOf={({ code }) => code}
      />
    </div>
  );
}
