/** The heat map as a table: rows are municipalities by cluster, columns are recommendations. */
import styles from './heat-map.module.css';
import shared from '../comparison.module.css';
import { useIsNarrow } from '../../ui/use-width.ts';
import { SideScroll } from '../chart/SideScroll.tsx';
import { Spoken } from '../Spoken.tsx';
import { useState } from 'react';
import { Danish } from '../../ui/Danish.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { ClusterGroup } from '../../ui/order-municipalities.ts';
import { CellDetail } from './CellDetail.tsx';
import { HeatMapLegend } from './HeatMapLegend.tsx';
import { HeatMapLine } from './HeatMapLine.tsx';
import type { HeatMapData, HeatMapRow } from './heat-map-fragment.ts';

interface Props {
  fulfilment: HeatMapData;
  groups: ClusterGroup<HeatMapRow>[];
}

export interface CellPlace {
  code: string;
  number: number;
}

export function HeatMap({ fulfilment, groups }: Props) {
  const t = useText();
  const isNarrow = useIsNarrow();
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const { recommendations, round, previousRound } = fulfilment;
  const first = recommendations.find(({ responsible }) => responsible === 'MUNICIPALITY');
  const firstRow = groups[0]?.rows[0];
  // One cell at a time can be reached with Tab; the arrow keys go on from there.
  const reachable =
    chosen ?? (first && firstRow && { code: firstRow.municipality.code, number: first.number });
  return (
    <div className={styles.map}>
      <HeatMapLegend hasPrevious={Boolean(previousRound)} />
      <SideScroll fitsWide>
        <table className={styles.table}>
          <caption className={shared.spoken}>
            {t('comparison.fulfilment.caption', {
              round: round.title,
              previous: previousRound
                ? t('comparison.fulfilment.captionPrevious', { round: previousRound.title })
                : '',
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <T id="comparison.municipality" />
              </th>
              {recommendations.map(({ id, number, title }) => (
                <th key={id} scope="col" title={title}>
                  <span aria-hidden>{number}</span>
                  <Spoken>
                    <Danish within={t('comparison.fulfilment.recommendation', { number, title })}>
                      {title}
                    </Danish>
                  </Spoken>
                </th>
              ))}
              {!isNarrow && (
                <th scope="col" className={styles.sum}>
                  <T id="comparison.fulfilment.inPlace" />
                </th>
              )}
            </tr>
          </thead>
          {groups.map(({ clusterName, rows }) => (
            <tbody key={clusterName}>
              <tr className={styles.cluster}>
                <th scope="rowgroup" colSpan={recommendations.length + (isNarrow ? 1 : 2)}>
                  <span>{clusterName ?? t('comparison.noCluster')}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <HeatMapLine
                  key={row.municipality.code}
                  row={row}
                  recommendations={recommendations}
                  reachable={reachable ?? null}
                  chosen={chosen}
                  isNarrow={isNarrow}
                  onChoose={setChosen}
                />
              ))}
            </tbody>
          ))}
        </table>
      </SideScroll>
      <CellDetail fulfilment={fulfilment} chosen={chosen} />
    </div>
  );
}
