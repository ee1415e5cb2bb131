/** One municipality's line of the heat map. */
import styles from './heat-map.module.css';
import shared from '../comparison.module.css';
import { T, useText } from '../../ui/text.tsx';
import type { CellPlace } from './HeatMap.tsx';
import { HeatMapCellView } from './HeatMapCellView.tsx';
import { type HeatMapRecommendation, type HeatMapRow, ownCount } from './heat-map-fragment.ts';

interface Props {
  row: HeatMapRow;
  recommendations: HeatMapRecommendation[];
  reachable: CellPlace | null;
  chosen: CellPlace | null;
  /** The figure of the last column, which would be out of sight, then stands under the name. */
  isNarrow: boolean;
  onChoose: (place: CellPlace) => void;
}

export function HeatMapLine(props: Props) {
  const { row, recommendations, reachable, chosen, isNarrow, onChoose } = props;
  const t = useText();
  const { code, name } = row.municipality;
  const isAt = (place: CellPlace | null, number: number) =>
    place?.code === code && place.number === number;
  const inPlace =
    row.answeredCount === 0
      ? t('comparison.fulfilment.noneAnswered')
      : t('comparison.fulfilment.inPlaceCount', {
          fulfilled: row.fulfilledCount,
          answered: row.answeredCount,
        });
  return (
    <tr data-own={row.isViewers || undefined}>
      <th scope="row" className={styles.name}>
        {name}
        {row.isViewers && (
          <span className={shared.own}>
            <T id="comparison.ownMark" />
          </span>
        )}
        {isNarrow && <span className={styles.sumBeside}>{inPlace}</span>}
      </th>
      {recommendations.map(({ id, number }) => (
        <HeatMapCellView
          key={id}
          cell={row.cells.find((cell) => cell.recommendationNumber === number)}
          isReachable={isAt(reachable, number)}
          isChosen={isAt(chosen, number)}
          onChoose={() => onChoose({ code, number })}
        />
      ))}
      {!isNarrow && (
        <td className={styles.sum}>
          {inPlace}
          <small>
            {t('comparison.fulfilment.answeredCount', {
              answered: row.answeredCount,
              total: ownCount(row),
            })}
          </small>
        </td>
      )}
    </tr>
  );
}
