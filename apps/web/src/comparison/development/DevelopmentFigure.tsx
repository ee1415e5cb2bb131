/** A municipality over time with its sentence, table, facts and files. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { Empty } from '../../ui/Empty.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { STAMP } from '../chart/stamp.ts';
import { useFacts } from '../chart/use-facts.ts';
import { useUnpublished } from '../publish/use-unpublished.ts';
import { usePeriodLabel } from '../use-period-label.ts';
import styles from './development.module.css';
import { DEVELOPMENT, developmentPoints, type Point, type Whose } from './development-fragment.ts';
import { LinesChart } from './LinesChart.tsx';
import { useDevelopmentTable } from './use-development-table.ts';

function useSentence(name: string, points: Point[]): string {
  const t = useText();
  const format = useFormat();
  const periodLabel = usePeriodLabel();
  const latest = points.at(-1);
  if (!latest?.own.shown || !latest.region.shown) {
    return t('comparison.development.summaryHidden', { name });
  }
  return t('comparison.development.summary', {
    name,
    period: periodLabel(latest.period),
    share: format.percent(latest.own.shown.share),
    region: format.percent(latest.region.shown.share),
  });
}

export function DevelopmentFigure(props: { development: FragmentType<typeof DEVELOPMENT> }) {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const development = readFragment(DEVELOPMENT, props.development);
  const { name, cluster } = development.municipality;
  const points = developmentPoints(development);
  const names: Record<Whose, string> = {
    own: name,
    cluster: cluster?.name ?? t('comparison.cluster'),
    region: t('comparison.region'),
  };
  const stamp = readFragment(STAMP, development.stamp);
  const definition = t('comparison.definition.development');
  const sentence = useSentence(name, points);
  const [first, last] = [points[0], points.at(-1)];
  const { mark, period } = useUnpublished(
    stamp,
    first && last
      ? t('comparison.span', { from: periodLabel(first.period), to: periodLabel(last.period) })
      : '',
  );
  const facts = useFacts(period, definition, stamp);
  const table = useDevelopmentTable(points, names);
  if (points.every(({ own, region }) => own.state === 'NONE' && region.state === 'NONE')) {
    return (
      <Empty title={t('comparison.development.emptyTitle')}>
        <T id="comparison.development.emptyText" />
      </Empty>
    );
  }
  return (
    <ChartFrame
      title={t('comparison.development.heading')}
      mark={mark}
      summary={sentence}
      facts={{ ...facts, period: `${name}. ${period}` }}
      about={{ definition, stamp }}
      table={table}
      filename={`${t('comparison.tab.development')} ${name}`}
    >
      {!development.trendPossible && (
        <Notice kind="info">
          <T id="comparison.development.noTrend" />
        </Notice>
      )}
      <p className={styles.reading}>
        {t('comparison.development.band', { name })} <T id="comparison.development.gap" />{' '}
        {development.trendPossible && <T id="comparison.development.readAsTrend" />}
      </p>
      <div role="img" aria-label={sentence}>
        <LinesChart points={points} names={names} />
      </div>
    </ChartFrame>
  );
}
