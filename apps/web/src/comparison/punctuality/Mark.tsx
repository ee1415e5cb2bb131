/** The mark of a municipality: a grey dot within chance, a coloured triangle outside it. */
import { GREY_MARK, PETROL, WARM } from '../chart/colours.ts';
import type { Verdict } from './punctuality-fragment.ts';

interface Props {
  x: number;
  y: number;
  verdict: Verdict | null;
  isOwn: boolean;
}

/** The colour says it again; the triangle's direction and a word say it first. */
export function colourOf(verdict: Verdict | null): string {
  if (verdict === 'ABOVE') return PETROL;
  return verdict === 'BELOW' ? WARM : GREY_MARK;
}

function triangle(x: number, y: number, direction: 1 | -1): string {
  return `M${x - 6} ${y + 5 * direction}H${x + 6}L${x} ${y - 6 * direction}Z`;
}

export function Mark({ x, y, verdict, isOwn }: Props) {
  const fill = colourOf(verdict);
  const ring = isOwn ? (
    <circle cx={x} cy={y} r={10} fill="none" stroke={PETROL} strokeWidth={1.5} />
  ) : null;
  if (verdict === 'ABOVE' || verdict === 'BELOW') {
    return (
      <g>
        {ring}
        <path d={triangle(x, y, verdict === 'ABOVE' ? 1 : -1)} fill={fill} />
      </g>
    );
  }
  return (
    <g>
      {ring}
      <circle cx={x} cy={y} r={5} fill={fill} />
    </g>
  );
}
