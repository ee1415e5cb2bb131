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
  onChoose: (place: CellPlace) => void;
}

export function HeatMapLine({ row, recommendations, reachable, chosen, onChoose }: Props) {
  const t = useText();
  const { code, name } = row.municipality;
  const isAt = (place: CellPlace | null, number: number) =>
    place?.code === code && place.number === number;
  return (
    <tr data-own={row.isViewers || undefined}>
      <th scope="row" className={styles.name}>
        {name}
        {row.isViewers && (
          <span className={shared.own}>
            <T id="comparison.ownMark" />
          </span>
        )}
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
      <td className={styles.sum}>
        {row.answeredCount === 0 ? (
          <T id="comparison.fulfilment.noneAnswered" />
        ) : (
          t('comparison.fulfilment.inPlaceCount', {
            fulfilled: row.fulfilledCount,
            answered: row.answeredCount,
          })
        )}
        <small>
          {t('comparison.fulfilment.answeredCount', {
            answered: row.answeredCount,
            total: ownCount(row),
          })}
        </small>
      </td>
    </tr>
  );
}
