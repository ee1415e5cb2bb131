/** Frame of every figure: sentence, picture, table, what the numbers are, and files to take away. */
import styles from './chart-frame.module.css';
import { Heading } from '@navikt/ds-react/Typography';
import { type ReactNode, useId, useRef } from 'react';
import { AboutNumbers, type AboutNumbersProps } from './AboutNumbers.tsx';
import { useText } from '../../ui/text.tsx';
import type { ChartTable, FigureFacts } from './chart-table.ts';
import { drawnSvg } from './drawn-svg.ts';
import type { Drawing } from './framed-svg.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { SaveFigure } from './SaveFigure.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Unfold } from './Unfold.tsx';

interface Props {
  title: string;
  /** A word beside the title that the picture must not be taken without. */
  mark?: string | null;
  /** One or two sentences that say what the picture shows. */
  summary: string;
  facts: Omit<FigureFacts, 'title'>;
  about: AboutNumbersProps;
  table: ChartTable;
  /** Stands above the table when it is unfolded, such as a choice of order. */
  tableChoice?: ReactNode;
  filename: string;
  /** Draws the file's picture from data; without it the chart on the screen is taken. */
  draw?: () => Drawing;
  children: ReactNode;
}

export function ChartFrame(props: Props) {
  const { title, mark, summary, facts, about, table, tableChoice, filename, draw, children } =
    props;
  const t = useText();
  const headingId = useId();
  const picture = useRef<HTMLDivElement>(null);
  const drawing = () => draw?.() ?? (picture.current ? drawnSvg(picture.current) : null);
  return (
    <section className={styles.frame} aria-labelledby={headingId}>
      <Heading level="2" size="medium" id={headingId}>
        {title}
      </Heading>
      {mark ? (
        <div className={styles.mark}>
          <Tag tone="warning">{mark}</Tag>
        </div>
      ) : null}
      <p className={styles.summary}>{summary}</p>
      <div ref={picture} className={styles.picture}>
        {children}
      </div>
      <div className={styles.more}>
        <Unfold closed={t('comparison.chart.showTable')} open={t('comparison.chart.hideTable')}>
          {tableChoice}
          <NumbersTable caption={t('comparison.chart.table', { title })} table={table} />
        </Unfold>
        <Unfold closed={t('comparison.chart.about')} open={t('comparison.chart.about')}>
          <AboutNumbers {...about} />
        </Unfold>
        <SaveFigure facts={{ title, ...facts }} table={table} name={filename} drawing={drawing} />
      </div>
    </section>
  );
}
