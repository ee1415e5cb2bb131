/** One cell: this round's level as colour and figure, the round before as a narrow strip. */
import styles from './heat-map.module.css';
import { Spoken } from '../Spoken.tsx';
import { T } from '../../ui/text.tsx';
import { LEVEL_COLOURS } from '../chart/colours.ts';
import { inkOn } from '../chart/contrast.ts';
import type { HeatMapCell } from './heat-map-fragment.ts';
import { CHANGE_MARKS, levelChange } from './level-change.ts';
import { moveCell } from './move-cell.ts';
import { useCellWords } from './use-cell-words.ts';

interface Props {
  cell: HeatMapCell | undefined;
  isReachable: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

/** The ground of an answer, or undefined for what is hatched by the style sheet. */
function ground(level: number | null | undefined) {
  return level === null || level === undefined ? undefined : LEVEL_COLOURS[level];
}

export function HeatMapCellView({ cell, isReachable, isChosen, onChoose }: Props) {
  const words = useCellWords();
  if (!cell || cell.state === 'NOT_OURS') {
    return (
      <td className={styles.notOurs}>
        <span aria-hidden>–</span>
        <Spoken>
          <T id="comparison.state.NOT_OURS" />
        </Spoken>
      </td>
    );
  }
  const now = cell.state === 'ANSWERED' ? ground(cell.level) : undefined;
  const before = cell.previousState === 'ANSWERED' ? ground(cell.previousLevel) : undefined;
  const change = levelChange(cell);
  return (
    <td>
      <button
        type="button"
        className={now ? styles.cell : `${styles.cell} ${styles.hatched}`}
        style={now ? { backgroundColor: now, color: inkOn(now) } : undefined}
        tabIndex={isReachable ? 0 : -1}
        aria-pressed={isChosen}
        onFocus={onChoose}
        onKeyDown={moveCell}
        onClick={onChoose}
      >
        {cell.previousState && (
          <span
            className={before ? styles.before : `${styles.before} ${styles.hatched}`}
            style={before ? { backgroundColor: before } : undefined}
          />
        )}
        <span aria-hidden className={styles.level}>
          {now && cell.level}
        </span>
        <span aria-hidden className={styles.change}>
          {change && CHANGE_MARKS[change]}
        </span>
        <Spoken>{words.whole(cell)}</Spoken>
      </button>
    </td>
  );
}
