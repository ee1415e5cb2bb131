/** The name at the end of each line, and a mark at the foot where the municipality's number is missing. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useText } from '../../ui/text.tsx';
import { QUIET_INK } from '../chart/colours.ts';
import { Lock } from '../chart/Lock.tsx';
import { spreadLabels } from '../chart/spread-labels.ts';
import { type Point, WHOSE, type Whose } from './development-fragment.ts';
import { LINE_LOOKS } from './line-looks.ts';

/** Pixels a quarter needs for its word. */
const WORD_WIDTH = 44;

interface Props {
  points: Point[];
  labels: string[];
  names: Record<Whose, string>;
}

export function LineNames({ points, labels, names }: Props) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  const bottom = plot.y + plot.height;
  const hasRoom = plot.width >= points.length * WORD_WIDTH;
  const ends = WHOSE.flatMap((whose) => {
    const last = points.findLast((point) => point[whose].shown);
    const share = last?.[whose].shown?.share;
    return share === undefined ? [] : [{ whose, y: toY(share) ?? 0 }];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    17,
    plot.y,
    bottom,
  );
  return (
    <g>
      {ends.map(({ whose }, index) => (
        <text
          key={whose}
          x={plot.x + plot.width + 6}
          y={(places[index] ?? 0) + 5}
          fontSize={13}
          fontWeight={whose === 'own' ? 600 : 400}
          fill={LINE_LOOKS[whose].colour}
        >
          {names[whose]}
        </text>
      ))}
      {points.map(({ own, period }, index) => {
        const x = toX(labels[index], { position: 'middle' });
        if (own.shown || x === undefined) return null;
        const isHidden = own.state === 'HIDDEN';
        // Where words would run into each other, one says what the locks mean.
        const isNamed = hasRoom || index === points.findIndex((one) => one.own.state === 'HIDDEN');
        return <Missing key={period.key} {...{ isHidden, isNamed, x }} y={bottom - 22} />;
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
