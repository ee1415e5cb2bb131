/** A cell of the heat map in words: what its colour and mark say. */
import { useText } from '../../ui/text.tsx';
import { levelChange } from './level-change.ts';
import type { HeatMapCell } from './heat-map-fragment.ts';

const LEVELS = [0, 1, 2, 3, 4] as const;

export function useCellWords() {
  const t = useText();

  const level = (value: number | null | undefined) => {
    const known = LEVELS.find((candidate) => candidate === value);
    const words = known === undefined ? '' : t(`comparison.level.${known}`);
    return t('comparison.fulfilment.level', { level: value ?? '', words });
  };

  const state = (cell: HeatMapCell) =>
    cell.state === 'ANSWERED' ? level(cell.level) : t(`comparison.state.${cell.state}`);

  const change = (cell: HeatMapCell) => {
    const kind = levelChange(cell);
    const before = cell.previousLevel ?? 0;
    switch (kind) {
      case null:
        return null;
      case 'UP':
      case 'DOWN':
      case 'GONE':
        return t(`comparison.fulfilment.change.${kind}`, { level: before });
      case 'SAME':
      case 'NEW':
        return t(`comparison.fulfilment.change.${kind}`);
    }
  };

  /** State and change as one phrase: “Niveau 3, stort set på plads, op fra 2”. */
  const whole = (cell: HeatMapCell) => [state(cell), change(cell)].filter(Boolean).join(', ');

  return { state, change, whole };
}
