/** The shape of the funnel: its limits along the number of cases, and how far the axes go. */
import { type FunnelLevel, funnelLimits } from '@sammenhaeng/domain/comparison/difference';

export interface FunnelPoint {
  n: number;
  low: number;
  high: number;
}

/** Enough for a smooth funnel; the exact limits step, as counts are whole. */
const STEPS = 60;

/** The limits from the fewest cases worth drawing to `most`, round the region's share. */
export function funnelShape(most: number, share: number, level: FunnelLevel): FunnelPoint[] {
  const counts = Array.from({ length: STEPS }, (_, step) => {
    // Closer together where the funnel is steep.
    const along = ((step + 1) / STEPS) ** 2;
    return Math.max(1, Math.round(along * most));
  });
  return [...new Set(counts)].flatMap((n) => {
    const limits = funnelLimits(n, share, level);
    return limits ? [{ n, low: limits.low, high: limits.high }] : [];
  });
}

/** Round steps from 0, at most `most` of them, for the numbers along the axis. */
export function axisTicks(end: number, most: number): number[] {
  const step = [5, 10, 20, 25, 50, 100, 200, 250, 500].find((one) => end / one <= most) ?? 1000;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

/** Tenths from `bottom` to the whole. */
export const shareTicks = (bottom: number): number[] =>
  Array.from({ length: Math.round((1 - bottom) * 10) + 1 }, (_, index) =>
    Number((bottom + index / 10).toFixed(1)),
  );

/** A round number at or above the largest count, for the end of the axis. */
export function axisEnd(largest: number): number {
  const step = largest <= 50 ? 10 : largest <= 200 ? 25 : largest <= 1000 ? 100 : 500;
  return Math.max(step, Math.ceil((largest * 1.02) / step) * step);
}
