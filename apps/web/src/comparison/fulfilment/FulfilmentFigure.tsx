/** The heat map with its sentence, table, facts and files. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { STAMP } from '../chart/stamp.ts';
import { useFacts } from '../chart/use-facts.ts';
import { groupByCluster } from '../../ui/order-municipalities.ts';
import { HeatMap } from './HeatMap.tsx';
import { HEAT_MAP } from './heat-map-fragment.ts';
import { heatMapDrawing } from './heat-map-drawing.ts';
import { CHANGE_MARKS } from './level-change.ts';
import { RecommendationList } from './RecommendationList.tsx';
import { useFulfilmentTable } from './use-fulfilment-table.ts';
import { useFulfilmentSentence } from './use-fulfilment-sentence.ts';

const FULFILMENT = graphql(`
  fragment FulfilmentFigure_fulfilment on Fulfilment {
    ...HeatMap_fulfilment
  }
`);

export function FulfilmentFigure(props: { fulfilment: FragmentType<typeof FULFILMENT> }) {
  const t = useText();
  const fulfilment = readFragment(HEAT_MAP, readFragment(FULFILMENT, props.fulfilment));
  const stamp = readFragment(STAMP, fulfilment.stamp);
  const groups = groupByCluster(fulfilment.rows);
  const definition = t('comparison.definition.fulfilment');
  const round = fulfilment.round.title;
  const previous = fulfilment.previousRound?.title;
  const period = previous
    ? t('comparison.fulfilment.periodPrevious', { round, previous })
    : t('comparison.fulfilment.periodAlone', { round });
  const facts = useFacts(period, definition, stamp);
  const table = useFulfilmentTable(fulfilment, groups);
  const words = {
    inPlace: t('comparison.fulfilment.inPlace'),
    noCluster: t('comparison.noCluster'),
    legend: ([0, 1, 2, 3, 4] as const).map((level) => t(`comparison.level.${level}`)),
    notAnswered: t('comparison.state.NOT_ANSWERED'),
    notOurs: t('comparison.state.NOT_OURS'),
    previous: previous
      ? [
          t('comparison.fulfilment.legendPrevious'),
          `${CHANGE_MARKS.UP} ${t('comparison.fulfilment.legendUp')}`,
          `${CHANGE_MARKS.DOWN} ${t('comparison.fulfilment.legendDown')}`,
          `${CHANGE_MARKS.SAME} ${t('comparison.fulfilment.legendSame')}`,
          `${CHANGE_MARKS.NEW} ${t('comparison.fulfilment.legendNew')}`,
        ]
      : [],
  };
  return (
    <ChartFrame
      title={t('comparison.fulfilment.heading')}
      summary={useFulfilmentSentence(fulfilment)}
      facts={facts}
      about={{ definition, stamp }}
      table={table}
      filename={`${t('comparison.tab.fulfilment')} ${round}`}
      draw={() => heatMapDrawing(fulfilment, groups, words)}
    >
      <HeatMap fulfilment={fulfilment} groups={groups} />
      <RecommendationList recommendations={fulfilment.recommendations} />
    </ChartFrame>
  );
}
