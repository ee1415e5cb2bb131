/** A page of ended plans as a table, with what each of them waits for. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { EndedPlansFragment } from '@sammenhaeng/graph/generated/graphql';
import { Link as RouterLink } from 'react-router';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './ending.module.css';

const endedPlans = graphql(`
  fragment EndedPlans on EndedPlanConnection {
    totalCount
    notNeededThisYear
    edges {
      node {
        id
        citizenInitials
        citizenBirthYear
        unitName
        endReason
        closedOn
        archivedOn
        archiveReference
        openFollowUpCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

type Row = EndedPlansFragment['edges'][number]['node'];

type Props = {
  plans: FragmentType<typeof endedPlans>;
  status: 'CLOSED' | 'ARCHIVED';
  isFirstPage: boolean;
  onPage: (cursor: string | null) => void;
};

export function EndedPlans({ status, isFirstPage, onPage, ...props }: Props) {
  const t = useText();
  const { edges, pageInfo, totalCount, notNeededThisYear } = readFragment(endedPlans, props.plans);
  const columns = useColumns();
  return (
    <>
      {totalCount === 0 ? (
        <Empty title={t(`plans.ending.list.empty${status}`)}>
          <T id="plans.ending.list.emptyText" />
        </Empty>
      ) : (
        <>
          <p className={styles.quiet} role="status">
            <T id="plans.ending.list.count" values={{ count: totalCount }} />
          </p>
          <DataTable
            caption={t(`plans.ending.list.${status}`)}
            columns={columns}
            rows={edges.map(({ node }) => node)}
            keyOf={(row) => row.id}
          />
          <div className={styles.paging}>
            {isFirstPage ? null : (
              <Button size="small" variant="tertiary" onClick={() => onPage(null)}>
                <T id="ui.page.first" />
              </Button>
            )}
            {pageInfo.hasNextPage ? (
              <Button size="small" variant="secondary" onClick={() => onPage(pageInfo.endCursor)}>
                <T id="ui.page.next" />
              </Button>
            ) : null}
          </div>
        </>
      )}
      <p className={styles.quiet}>
        <T id="plans.ending.list.notNeeded" values={{ count: notNeededThisYear }} />
      </p>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useText();
  const format = useFormat();
  const next = (row: Row) => {
    if (row.archivedOn) {
      const date = format.date(row.archivedOn);
      return t('plans.ending.list.archivedAs', { date, reference: row.archiveReference ?? '' });
    }
    return row.openFollowUpCount > 0
      ? t('plans.ending.list.openFollowUps', { count: row.openFollowUpCount })
      : t('plans.ending.list.ready');
  };
  return [
    {
      key: 'citizen',
      header: t('plans.ending.list.citizen'),
      isRowHeader: true,
      cell: (row) => (
        <Link as={RouterLink} to={`/planer/${row.id}`}>
          {row.citizenInitials} {t('plans.list.bornIn', { year: String(row.citizenBirthYear) })}
        </Link>
      ),
    },
    { key: 'unit', header: t('plans.ending.list.unit'), cell: (row) => row.unitName },
    {
      key: 'closed',
      header: t('plans.ending.list.closed'),
      cell: (row) => (row.closedOn ? format.date(row.closedOn) : '–'),
    },
    {
      key: 'reason',
      header: t('plans.ending.list.reason'),
      cell: (row) => (row.endReason ? t(`plans.ended.reason.${row.endReason}`) : '–'),
    },
    { key: 'next', header: t('plans.ending.list.next'), cell: next },
  ];
}
