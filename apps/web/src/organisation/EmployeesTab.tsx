/** Everybody who works here: searched, with unit, roles and access. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Search } from '@navikt/ds-react/Search';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { useOpenForm } from '../ui/drafts/use-open-form.ts';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { T, useText } from '../ui/text.tsx';
import { EmployeeTable } from './EmployeeTable.tsx';
import { NEW_EMPLOYEE } from './kept-forms.ts';
import styles from './organisation.module.css';
import { NewEmployee } from './staff/NewEmployee.tsx';

const EMPLOYEES = graphql(`
  query Employees($search: String, $after: String) {
    employees(search: $search, first: 50, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          ...EmployeeTable_employee
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function EmployeesTab() {
  const t = useText();
  // Not in the address bar: a search is a person's name.
  const [search, setSearch] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const { open, isByHand, setOpen } = useOpenForm({ employee: NEW_EMPLOYEE });
  const answer = useQuery(EMPLOYEES, { variables: { search: search || null, after } });
  const employees = (answer.data ?? answer.previousData)?.employees;
  const find = (words: string) => {
    setSearch(words.trim());
    setAfter(null);
  };
  return (
    <div className={styles.panel}>
      <div>
        <Button
          size="small"
          aria-expanded={open !== null}
          onClick={() => setOpen(open ? null : 'employee')}
        >
          <T id="organisation.staff.new" />
        </Button>
      </div>
      {open && <NewEmployee hasFocus={isByHand} onClose={() => setOpen(null)} />}
      <div role="search" className={styles.search}>
        <Search
          size="small"
          variant="secondary"
          hideLabel={false}
          label={t('organisation.employees.search')}
          onSearchClick={find}
          onClear={() => find('')}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find(event.currentTarget.value);
          }}
        />
      </div>
      {answer.error && <Failed error={answer.error} onRetry={() => answer.refetch()} />}
      {!answer.error && !employees && <Loading />}
      {employees && (
        <p role="status" className={styles.count}>
          {t('organisation.employees.count', { count: employees.totalCount })}
        </p>
      )}
      {employees?.totalCount === 0 && (
        <Empty title={t('organisation.employees.emptyTitle')}>
          <T id="organisation.employees.emptyText" />
        </Empty>
      )}
      {employees && employees.totalCount > 0 && (
        <EmployeeTable employees={employees.edges.map(({ node }) => node)} />
      )}
      <div className={styles.paging}>
        {after && (
          <Button size="small" variant="tertiary" onClick={() => setAfter(null)}>
            <T id="ui.page.first" />
          </Button>
        )}
        {employees?.pageInfo.hasNextPage && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setAfter(employees.pageInfo.endCursor ?? null)}
          >
            <T id="ui.page.next" />
          </Button>
        )}
      </div>
    </div>
  );
}
