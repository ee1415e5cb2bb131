/** The lines of who has seen a plan: when, who, what and why, the newest first. */
import { Button } from '@navikt/ds-react/Button';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { useEffect, useRef } from 'react';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, type Translate, useText } from '../../ui/text.tsx';
import { type Format, useFormat } from '../../ui/use-format.ts';
import styles from './seen-by.module.css';
import { type SeenByLine, useSeenBy } from './use-seen-by.ts';

/** One hour, or from when to when that day. */
function hours(t: Translate, format: Format, { firstAt, lastAt }: SeenByLine): string {
  const [from, to] = [format.time(firstAt), format.time(lastAt)];
  return from === to ? from : t('plans.seenBy.until', { from, to });
}

function columnsOf(t: Translate, format: Format): Column<SeenByLine>[] {
  return [
    {
      key: 'when',
      header: <T id="plans.seenBy.when" />,
      isRowHeader: true,
      cell: (line) => (
        <>
          {format.date(todayInCopenhagen(new Date(line.lastAt)))}
          <span className={styles.under}>{hours(t, format, line)}</span>
        </>
      ),
    },
    {
      key: 'who',
      header: <T id="plans.seenBy.who" />,
      cell: ({ employeeName, jobTitle, unitName }) => (
        <>
          {employeeName ?? t('plans.seenBy.nobody')}
          <span className={styles.under}>{[jobTitle, unitName].filter(Boolean).join(', ')}</span>
        </>
      ),
    },
    {
      key: 'what',
      header: <T id="plans.seenBy.what" />,
      cell: ({ act, count, isRefused }) => (
        <>
          {t(`plans.seenBy.act.${act}`)}{' '}
          {isRefused ? (
            <Tag tone="danger">
              <T id="plans.seenBy.refused" />
            </Tag>
          ) : null}
          {count > 1 ? (
            <span className={styles.under}>{t('plans.seenBy.times', { count })}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'why',
      header: <T id="plans.seenBy.why" />,
      cell: ({ purpose, isRefused }) =>
        purpose ??
        (isRefused ? '–' : <span className={styles.quiet}>{t('plans.seenBy.work')}</span>),
    },
  ];
}

export function SeenBy({ planId }: { planId: string }) {
  const t = useText();
  const format = useFormat();
  const { lines, next, status, show } = useSeenBy(planId);
  const table = useRef<HTMLDivElement>(null);
  const isShown = lines.length > 0;
  // The button that asked for it is gone: the list takes over.
  useEffect(() => {
    if (isShown) table.current?.focus();
  }, [isShown]);
  const isClosed = status === 'closed' || (status === 'waiting' && !isShown);
  return (
    <div ref={table} tabIndex={-1} className={styles.list}>
      {isShown ? (
        <DataTable
          caption={t('plans.seenBy.table')}
          columns={columnsOf(t, format)}
          rows={lines}
          keyOf={({ id }) => id}
        />
      ) : null}
      {status === 'shown' && !isShown ? <T id="plans.seenBy.none" /> : null}
      {status === 'gone' ? <Notice kind="warning">{t('plans.seenBy.gone')}</Notice> : null}
      {status === 'failed' ? <Notice kind="error">{t('plans.seenBy.failed')}</Notice> : null}
      {isClosed || next !== null || status === 'failed' ? (
        <Button
          size="small"
          variant="secondary"
          loading={status === 'waiting'}
          onClick={() => void show()}
        >
          <T id={isShown ? 'plans.seenBy.more' : 'plans.seenBy.show'} />
        </Button>
      ) : null}
      {isClosed ? (
        <p className={styles.quiet}>
          <T id="plans.seenBy.showHint" />
        </p>
      ) : null}
    </div>
  );
}
