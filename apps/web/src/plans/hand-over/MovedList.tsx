/** What came of the proposals of one lead: who, to whom, when; to print, and as a file. */
import { Button } from '@navikt/ds-react/Button';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { saveFile } from '../../comparison/chart/save-file.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import card from '../plan-card.module.css';
import { movedCsv } from './moved-csv.ts';
import styles from './hand-over.module.css';

const movedRow = graphql(`
  fragment MovedRow on HandOver {
    id
    state
    citizenInitials
    citizenBirthYear
    fromName
    toName
    proposedAt
    answeredAt
    answer
  }
`);

const COLUMNS = ['citizen', 'born', 'from', 'to', 'asked', 'answer', 'answered'] as const;

export function MovedList(props: { moved: FragmentType<typeof movedRow>[] }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const rows = props.moved.map((one) => {
    const row = readFragment(movedRow, one);
    const day = (at: string | null) => (at ? format.date(todayInCopenhagen(new Date(at))) : '');
    return {
      id: row.id,
      citizen: row.citizenInitials,
      born: String(row.citizenBirthYear),
      from: row.fromName,
      to: row.toName,
      asked: day(row.proposedAt),
      answer: t(`plans.handOver.state.${row.state}`),
      answered: day(row.answeredAt),
      reason: row.answer,
    };
  });
  if (rows.length === 0) return null;

  function save() {
    const headings = COLUMNS.map((key) => t(`plans.handOver.column.${key}`));
    const text = movedCsv(
      headings,
      rows.map((row) => COLUMNS.map((key) => row[key])),
    );
    const name = `${t('plans.handOver.file')}-${today}.csv`;
    saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  return (
    <section aria-labelledby="flyttet" className={card.card}>
      <div className={styles.head}>
        <h2 id="flyttet" className={card.title}>
          <T id="plans.handOver.moved" />
        </h2>
        <div className={`${styles.buttons} ${styles.noPrint}`}>
          <Button size="small" variant="tertiary" onClick={save}>
            <T id="plans.handOver.csv" />
          </Button>
          <Button size="small" variant="tertiary" onClick={() => window.print()}>
            <T id="plans.handOver.print" />
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>
        <T id="plans.handOver.movedText" />
      </p>
      <DataTable
        caption={t('plans.handOver.moved')}
        columns={[...COLUMNS, 'reason' as const].map((key) => ({
          key,
          header: <T id={`plans.handOver.column.${key}`} />,
          cell: (row: (typeof rows)[number]) => row[key],
          isRowHeader: key === 'citizen',
        }))}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </section>
  );
}
