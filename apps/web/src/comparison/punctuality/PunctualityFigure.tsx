/** Punctuality with its sentence, two ways to draw it, table, facts and files. */
import { ToggleGroup } from '@navikt/ds-react/ToggleGroup';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { T, useText } from '../../ui/text.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { STAMP } from '../chart/stamp.ts';
import { useFacts } from '../chart/use-facts.ts';
import { PROPORTION, shown } from '../proportion.ts';
import { useUnpublished } from '../publish/use-unpublished.ts';
import { usePeriodLabel } from '../use-period-label.ts';
import { DotChart } from './DotChart.tsx';
import { FunnelChart } from './FunnelChart.tsx';
import styles from './punctuality.module.css';
import { PUNCTUALITY, punctualityLines } from './punctuality-fragment.ts';
import { TableOrderChoice } from './TableOrderChoice.tsx';
import { inOrder, type TableOrder } from './table-order.ts';
import { usePunctualitySentence } from './use-punctuality-sentence.ts';
import { usePunctualityTable } from './use-punctuality-table.ts';

const VIEWS = ['dots', 'funnel'] as const;
type View = (typeof VIEWS)[number];

export function PunctualityFigure(props: { punctuality: FragmentType<typeof PUNCTUALITY> }) {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const [view, setView] = useState<View>('dots');
  const [order, setOrder] = useState<TableOrder>('CLUSTER');
  const punctuality = readFragment(PUNCTUALITY, props.punctuality);
  const lines = punctualityLines(punctuality);
  const region = shown(readFragment(PROPORTION, punctuality.region));
  const stamp = readFragment(STAMP, punctuality.stamp);
  const definition = t('comparison.definition.punctuality');
  const label = periodLabel(punctuality.period);
  const { mark, period } = useUnpublished(stamp, label);
  const facts = useFacts(period, definition, stamp);
  const sentence = usePunctualitySentence(lines, region);
  const table = usePunctualityTable(inOrder(lines, order), region);

  if (lines.every(({ state }) => state === 'NONE')) {
    return (
      <Empty title={t('comparison.punctuality.emptyTitle')}>
        <T id="comparison.punctuality.emptyText" />
      </Empty>
    );
  }
  const Chart = view === 'dots' ? DotChart : FunnelChart;
  return (
    <ChartFrame
      title={t('comparison.punctuality.heading')}
      mark={mark}
      summary={sentence}
      facts={facts}
      about={{ definition, stamp }}
      table={table}
      tableChoice={<TableOrderChoice order={order} onChoose={setOrder} />}
      filename={`${t('comparison.tab.punctuality')} ${label}`}
    >
      <div className={styles.views}>
        <ToggleGroup
          size="small"
          label={t('comparison.punctuality.view')}
          value={view}
          onChange={(chosen) => setView(VIEWS.find((known) => known === chosen) ?? 'dots')}
        >
          <ToggleGroup.Item value="dots" label={t('comparison.punctuality.viewDots')} />
          <ToggleGroup.Item value="funnel" label={t('comparison.punctuality.viewFunnel')} />
        </ToggleGroup>
        <p className={styles.reading}>
          <T
            id={
              view === 'dots'
                ? 'comparison.punctuality.legendInterval'
                : 'comparison.punctuality.legendFunnel'
            }
          />
        </p>
      </div>
      {/* A picture with the sentence as its name; whoever cannot see it has the table. */}
      <div role="img" aria-label={sentence}>
        <Chart lines={lines} region={region} />
      </div>
    </ChartFrame>
  );
}
