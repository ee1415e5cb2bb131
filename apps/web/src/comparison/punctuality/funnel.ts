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

/** A round number at or above the largest count, for the end of the axis. */
export function axisEnd(largest: number): number {
  const step = largest <= 50 ? 10 : largest <= 200 ? 25 : largest <= 1000 ? 100 : 500;
  return Math.max(step, Math.ceil((largest * 1.02) / step) * step);
}
