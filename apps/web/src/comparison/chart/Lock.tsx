/** A lock for a hidden number. */
import { GREY_MARK } from './colours.ts';

/** Drawn, so that it stands in the saved picture too. 12 by 14 pixels round x and y. */
export function Lock({ x, y }: { x: number; y: number }) {
  return (
    <g stroke={GREY_MARK} strokeWidth={1.5} fill="none">
      <path d={`M${x - 3.5} ${y - 1}v-2.5a3.5 3.5 0 0 1 7 0v2.5`} />
      <rect x={x - 5.5} y={y - 1} width={11} height={8} rx={1.5} fill={GREY_MARK} />
    </g>
  );
}
