/** What came of the proposals of one lead: who, to whom, when; to print, and as a file. */
import { Button } from '@navikt/ds-react/Button';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { MOST_MOVED_AT_ONCE } from '@sammenhaeng/domain/plans/hand-over';
import type { FragmentType } from '@sammenhaeng/graph/generated/fragment-masking';
import type { MovedRowFragment } from '@sammenhaeng/graph/generated/graphql';
import { useRef } from 'react';
import { saveFile } from '../../comparison/chart/save-file.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { type Format, useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import card from '../plan-card.module.css';
import { movedCsv } from './moved-csv.ts';
import { type movedRow, useMoved } from './use-moved.ts';
import styles from './hand-over.module.css';

const COLUMNS = ['citizen', 'born', 'from', 'to', 'asked', 'answer', 'answered'] as const;

type Props = {
  leadId: string;
  /** The first piece. */
  moved: FragmentType<typeof movedRow>[];
  /** How many there are in all. */
  count: number;
};

export function MovedList({ leadId, moved, count }: Props) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const place = useRef<HTMLParagraphElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const { rows: read, isReading, hasFailed, readNext, readAll } = useMoved(leadId, moved, count);
  const lineOf = (row: MovedRowFragment, write: Format['date']) => {
    const day = (at: string | null) => (at ? write(todayInCopenhagen(new Date(at))) : '');
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
  };
  const rows = read.map((row) => lineOf(row, format.date));
  if (rows.length === 0) return null;
  const left = count - rows.length;

  /** The file holds the whole list, however much of it is shown. */
  async function save() {
    const all = await readAll();
    if (!all) return;
    const headings = COLUMNS.map((key) => t(`plans.handOver.column.${key}`));
    const lines = all.map((row) => lineOf(row, format.plainDate));
    const text = movedCsv(
      headings,
      lines.map((row) => COLUMNS.map((key) => row[key])),
    );
    const name = `${t('plans.handOver.file')}-${today}.csv`;
    saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  async function showMore() {
    const known = await readNext();
    // The new rows stand where the eye is. The button is gone with the last of them.
    const next = known && known.length >= count ? place : more;
    next.current?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby="flyttet" className={card.card}>
      <div className={styles.head}>
        <h2 id="flyttet" className={card.title}>
          <T id="plans.handOver.moved" />
        </h2>
        <div className={`${styles.buttons} ${styles.noPrint}`}>
          <Button size="small" variant="tertiary" loading={isReading} onClick={save}>
            <T id={left > 0 ? 'plans.handOver.csvAll' : 'plans.handOver.csv'} />
          </Button>
          <Button size="small" variant="tertiary" onClick={() => window.print()}>
            <T id="plans.handOver.print" />
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>
        <T id="plans.handOver.movedText" />
      </p>
      {count > moved.length ? (
        <p ref={place} tabIndex={-1} className={styles.quiet} role="status">
          {left > 0
            ? t('plans.handOver.movedPart', {
                shown: format.number(rows.length),
                count: format.number(count),
              })
            : t('plans.handOver.movedAll', { count: format.number(count) })}
        </p>
      ) : null}
      {hasFailed ? <Notice kind="error">{t('plans.handOver.movedFailed')}</Notice> : null}
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
      {left > 0 ? (
        <div className={styles.noPrint}>
          <Button
            ref={more}
            size="small"
            variant="secondary"
            loading={isReading}
            onClick={showMore}
          >
            {t('plans.handOver.movedMore', { count: Math.min(left, MOST_MOVED_AT_ONCE) })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
