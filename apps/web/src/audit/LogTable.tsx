/** Lines of the log: when, who, what, about whom, why, and whether it was allowed. */
import { CheckmarkIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { isAuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { LEGAL_GROUNDS } from '@sammenhaeng/domain/plans/legal-grounds';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { LogTable_EntryFragment } from '@sammenhaeng/graph/generated/graphql';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Tag } from '../ui/Tag.tsx';
import { T, type Translate, useText } from '../ui/text.tsx';
import { type Format, useFormat } from '../ui/use-format.ts';
import { FoldedLines } from './FoldedLines.tsx';
import { type Fold, foldEntries } from './fold-entries.ts';
import styles from './audit.module.css';
import { LogSubject } from './LogSubject.tsx';

const ENTRY = graphql(`
  fragment LogTable_entry on AccessLogEntry {
    id
    at
    employeeName
    employeeUnitName
    action
    outcome
    purpose
    legalGround
    planId
    ...LogSubject_entry
  }
`);

type Entry = LogTable_EntryFragment;
/** A line, and how many it stands for with the way to see them. */
type Row = { entry: Entry; more?: ReactNode };

/** A ground that a newer program no longer knows is shown by its name. */
const lawOf = (ground: string): string =>
  Object.entries(LEGAL_GROUNDS).find(([key]) => key === ground)?.[1].law ?? ground;

function columnsOf(t: Translate, format: Format): Column<Row>[] {
  return [
    {
      key: 'at',
      header: <T id="audit.column.at" />,
      isRowHeader: true,
      cell: ({ entry: { at } }) => <span className={styles.at}>{format.dateTime(at)}</span>,
    },
    {
      key: 'person',
      header: <T id="audit.column.person" />,
      cell: ({ entry: { employeeName, employeeUnitName } }) => (
        <>
          {employeeName ?? t('audit.unknownPerson')}
          <span className={styles.under}>{employeeUnitName}</span>
        </>
      ),
    },
    {
      key: 'action',
      header: <T id="audit.column.action" />,
      // A word that a newer version has written is still shown, as it is.
      cell: ({ entry: { action, legalGround }, more }) => (
        <>
          {isAuditAction(action) ? t(`audit.action.${action}`) : action}
          {legalGround ? (
            <span className={styles.under}>
              <T id="audit.withoutConsent" values={{ law: lawOf(legalGround) }} />
            </span>
          ) : null}
          {more}
        </>
      ),
    },
    {
      key: 'about',
      header: <T id="audit.column.about" />,
      cell: ({ entry }) => <LogSubject entry={entry} />,
    },
    {
      key: 'purpose',
      header: <T id="audit.column.purpose" />,
      // Who is on a plan opens it without saying why.
      cell: ({ entry: { purpose, planId, outcome } }) =>
        purpose || (planId && outcome === 'ALLOWED' ? t('audit.work') : ''),
    },
    {
      key: 'outcome',
      header: <T id="audit.column.outcome" />,
      cell: ({ entry: { outcome } }) =>
        outcome === 'REFUSED' ? (
          <Tag tone="danger" icon={<XMarkOctagonIcon aria-hidden />}>
            <T id="audit.outcome.REFUSED" />
          </Tag>
        ) : (
          <span className={styles.allowed}>
            <CheckmarkIcon aria-hidden /> <T id="audit.outcome.ALLOWED" />
          </span>
        ),
    },
  ];
}

type Props = {
  entries: FragmentType<typeof ENTRY>[];
  /** Whether equal neighbours are shown as one, to be unfolded. */
  isFolded?: boolean;
};

export function LogTable({ isFolded = false, ...props }: Props) {
  const t = useText();
  const format = useFormat();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const entries = props.entries.map((entry) => readFragment(ENTRY, entry));

  function toggle(id: string) {
    const others = [...unfolded].filter((one) => one !== id);
    setUnfolded(new Set(unfolded.has(id) ? others : [...others, id]));
  }

  function rowsOf({ newest, lines }: Fold<Entry>): Row[] {
    const [{ id }, first] = [newest, lines.at(-1) ?? newest];
    if (lines.length === 1) return [{ entry: newest }];
    const isOpen = unfolded.has(id);
    const more = (
      <FoldedLines
        count={lines.length}
        since={format.dateTime(first.at)}
        isOpen={isOpen}
        onToggle={() => toggle(id)}
      />
    );
    const rest = isOpen ? lines.slice(1) : [];
    return [{ entry: newest, more }, ...rest.map((entry) => ({ entry }))];
  }

  return (
    <DataTable
      caption={t('audit.table')}
      columns={columnsOf(t, format)}
      rows={isFolded ? foldEntries(entries).flatMap(rowsOf) : entries.map((entry) => ({ entry }))}
      keyOf={({ entry: { id } }) => id}
    />
  );
}
