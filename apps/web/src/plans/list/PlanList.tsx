/** The plans that were found, how many there are, and the way to the next page. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useEffect, useRef } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { PlanListRow } from './PlanListRow.tsx';
import styles from './plan-list.module.css';

const planList = graphql(`
  fragment PlanList on PlanSummaryConnection {
    totalCount
    edges {
      node {
        id
        ...PlanListRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** What the columns hold, for the eye on a wide screen; each row says it itself to everybody else. */
const HEADINGS = [
  'plans.version.citizen',
  'plans.list.status',
  'plans.plan.lead',
  'plans.plan.nextDate',
  'plans.list.changed',
] as const;

type Props = {
  plans: FragmentType<typeof planList>;
  isFirstPage: boolean;
  /** Null is the first page. */
  onPage: (after: string | null) => void;
  /** The plans that are chosen, while plans are chosen; else null. */
  chosen: ReadonlySet<string> | null;
  onChoose: (planId: string) => void;
};

export function PlanList({ isFirstPage, onPage, chosen, onChoose, ...props }: Props) {
  const t = useText();
  const { edges, pageInfo, totalCount } = readFragment(planList, props.plans);
  const list = useRef<HTMLUListElement>(null);
  const turnedFrom = useRef<string | null>(null);
  const firstId = edges[0]?.node.id ?? '';

  // The button that turned the page may be gone: the new page's first line takes over.
  useEffect(() => {
    if (turnedFrom.current === null || turnedFrom.current === firstId) return;
    turnedFrom.current = null;
    list.current?.querySelector('a')?.focus();
  }, [firstId]);

  function turn(after: string | null) {
    turnedFrom.current = firstId;
    onPage(after);
  }

  return (
    <>
      <p className={styles.count} role="status">
        <T id="plans.list.count" values={{ count: totalCount }} />
      </p>
      <div className={styles.head} aria-hidden="true">
        <span />
        {HEADINGS.map((heading) => (
          <span key={heading}>
            <T id={heading} />
          </span>
        ))}
      </div>
      <ul ref={list} className={styles.rows} aria-label={t('plans.list.label')}>
        {edges.map(({ node }) => (
          <PlanListRow
            key={node.id}
            plan={node}
            isChosen={chosen && chosen.has(node.id)}
            onChoose={() => onChoose(node.id)}
          />
        ))}
      </ul>
      <div className={styles.paging}>
        {isFirstPage ? null : (
          <Button size="small" variant="tertiary" onClick={() => turn(null)}>
            <T id="ui.page.first" />
          </Button>
        )}
        {pageInfo.hasNextPage ? (
          <Button size="small" variant="secondary" onClick={() => turn(pageInfo.endCursor)}>
            <T id="ui.page.next" />
          </Button>
        ) : null}
      </div>
    </>
  );
}
