/** The mark on a line: a dot for the municipality, a square for its cluster, a diamond for the region. */
import type { Whose } from './development-fragment.ts';
import { LINE_LOOKS } from './line-looks.ts';

interface Props {
  whose: Whose;
  // Given by the line to each of its points; without a value there is no place.
  cx?: number | null;
  cy?: number | null;
  value?: unknown;
}

export function LineDot({ whose, cx, cy, value }: Props) {
  if (typeof cx !== 'number' || typeof cy !== 'number' || value === null) return null;
  const { colour } = LINE_LOOKS[whose];
  switch (whose) {
    case 'own':
      return <circle cx={cx} cy={cy} r={5} fill={colour} />;
    case 'cluster':
      return (
        <rect
          x={cx - 4}
          y={cy - 4}
          width={8}
          height={8}
          fill="#ffffff"
          stroke={colour}
          strokeWidth={2}
        />
      );
    case 'region':
      return <path d={`M${cx} ${cy - 5}l5 5-5 5-5-5Z`} fill={colour} />;
  }
}
