/** The line under the heat map: what a municipality builds its level on. */
import styles from './heat-map.module.css';
import { Danish } from '../../ui/Danish.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { CellPlace } from './HeatMap.tsx';
import type { HeatMapCell, HeatMapData } from './heat-map-fragment.ts';
import { useCellWords } from './use-cell-words.ts';

interface Props {
  fulfilment: HeatMapData;
  chosen: CellPlace | null;
}

export function CellDetail({ fulfilment, chosen }: Props) {
  const t = useText();
  const words = useCellWords();
  const row = fulfilment.rows.find(({ municipality }) => municipality.code === chosen?.code);
  const cell = row?.cells.find(
    ({ recommendationNumber }) => recommendationNumber === chosen?.number,
  );
  const recommendation = fulfilment.recommendations.find(({ number }) => number === chosen?.number);
  if (!row || !cell || !recommendation) {
    return (
      <div className={styles.detail} role="status">
        <p className={styles.quiet}>
          <T id="comparison.fulfilment.detailHint" />
        </p>
      </div>
    );
  }
  const { number, title } = recommendation;
  return (
    <div className={`${styles.detail} ${styles.chosen}`} role="status">
      <p className={styles.place}>
        <strong>{row.municipality.name}</strong>{' '}
        <span className={styles.quiet}>
          <Danish within={t('comparison.fulfilment.recommendation', { number, title })}>
            {title}
          </Danish>
        </span>
      </p>
      <p>{words.whole(cell)}</p>
      <Evidence cell={cell} />
    </div>
  );
}

function Evidence({ cell }: { cell: HeatMapCell }) {
  const t = useText();
  const format = useFormat();
  if (cell.state !== 'ANSWERED') {
    return (
      <p className={styles.quiet}>
        <T id="comparison.fulfilment.detailNotAnswered" />
      </p>
    );
  }
  return (
    <>
      {cell.evidence && <p>{cell.evidence}</p>}
      {cell.functionName && cell.assessedOn && (
        <p className={styles.quiet}>
          {t('comparison.fulfilment.assessed', {
            function: cell.functionName,
            date: format.date(cell.assessedOn),
          })}
        </p>
      )}
    </>
  );
}
