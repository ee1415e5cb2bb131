/** Lines of the log: when, who, what, about whom, why, and whether it was allowed. */
import { CheckmarkIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { isAuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { LEGAL_GROUNDS } from '@sammenhaeng/domain/plans/legal-grounds';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { LogTable_EntryFragment } from '@sammenhaeng/graph/generated/graphql';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Tag } from '../ui/Tag.tsx';
import { T, type Translate, useText } from '../ui/text.tsx';
import { type Format, useFormat } from '../ui/use-format.ts';
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
    ...LogSubject_entry
  }
`);

type Entry = LogTable_EntryFragment;

/** A ground that a newer program no longer knows is shown by its name. */
const lawOf = (ground: string): string =>
  Object.entries(LEGAL_GROUNDS).find(([key]) => key === ground)?.[1].law ?? ground;

function columnsOf(t: Translate, format: Format): Column<Entry>[] {
  return [
    {
      key: 'at',
      header: <T id="audit.column.at" />,
      isRowHeader: true,
      cell: ({ at }) => <span className={styles.at}>{format.dateTime(at)}</span>,
    },
    {
      key: 'person',
      header: <T id="audit.column.person" />,
      cell: ({ employeeName, employeeUnitName }) => (
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
      cell: ({ action, legalGround }) => (
        <>
          {isAuditAction(action) ? t(`audit.action.${action}`) : action}
          {legalGround ? (
            <span className={styles.under}>
              <T id="audit.withoutConsent" values={{ law: lawOf(legalGround) }} />
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'about',
      header: <T id="audit.column.about" />,
      cell: (entry) => <LogSubject entry={entry} />,
    },
    {
      key: 'purpose',
      header: <T id="audit.column.purpose" />,
      cell: ({ purpose }) => purpose,
    },
    {
      key: 'outcome',
      header: <T id="audit.column.outcome" />,
      cell: ({ outcome }) =>
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

export function LogTable(props: { entries: FragmentType<typeof ENTRY>[] }) {
  const t = useText();
  const format = useFormat();
  const entries = props.entries.map((entry) => readFragment(ENTRY, entry));
  return (
    <DataTable
      caption={t('audit.table')}
      columns={columnsOf(t, format)}
      rows={entries}
      keyOf={({ id }) => id}
    />
  );
}
