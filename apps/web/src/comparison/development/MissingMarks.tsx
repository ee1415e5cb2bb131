/** A mark at the foot where the municipality's number is hidden or missing. */
import { usePlotArea, useXAxisScale } from 'recharts';
import { useText } from '../../ui/text.tsx';
import { QUIET_INK } from '../chart/colours.ts';
import { Lock } from '../chart/Lock.tsx';
import type { Point } from './development-fragment.ts';

/** Pixels a quarter needs for its word; where there are fewer, the text above says what a gap is. */
const WORD_WIDTH = 44;

export function MissingMarks({ points, labels }: { points: Point[]; labels: string[] }) {
  const toX = useXAxisScale();
  const plot = usePlotArea();
  if (!toX || !plot) return null;
  const isNamed = plot.width >= points.length * WORD_WIDTH;
  return (
    <g>
      {points.map(({ own, period }, index) => {
        const x = toX(labels[index], { position: 'middle' });
        if (own.shown || x === undefined) return null;
        const isHidden = own.state === 'HIDDEN';
        const y = plot.y + plot.height - 22;
        return <Missing key={period.key} {...{ isHidden, isNamed, x, y }} />;
      })}
    </g>
  );
}

type MissingProps = { isHidden: boolean; isNamed: boolean; x: number; y: number };

function Missing({ isHidden, isNamed, x, y }: MissingProps) {
  const t = useText();
  const word = t(isHidden ? 'comparison.hidden' : 'comparison.none');
  return (
    <g>
      {isHidden && <Lock x={x} y={y - 8} />}
      <text x={x} y={y + 13} textAnchor="middle" fontSize={12} fontStyle="italic" fill={QUIET_INK}>
        {isNamed ? word : isHidden ? '' : '–'}
      </text>
    </g>
  );
}
