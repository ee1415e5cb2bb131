/** What the colours and marks of the heat map mean. */
import styles from './heat-map.module.css';
import { T, useText } from '../../ui/text.tsx';
import { LEVEL_COLOURS } from '../chart/colours.ts';
import { inkOn } from '../chart/contrast.ts';
import { CHANGE_MARKS } from './level-change.ts';

const LEVELS = [0, 1, 2, 3, 4] as const;
const MARKS = [
  [CHANGE_MARKS.UP, 'comparison.fulfilment.legendUp'],
  [CHANGE_MARKS.DOWN, 'comparison.fulfilment.legendDown'],
  [CHANGE_MARKS.SAME, 'comparison.fulfilment.legendSame'],
  [CHANGE_MARKS.NEW, 'comparison.fulfilment.legendNew'],
] as const;

export function HeatMapLegend({ hasPrevious }: { hasPrevious: boolean }) {
  const t = useText();
  return (
    <ul className={styles.legend} aria-label={t('comparison.fulfilment.legend')}>
      {LEVELS.map((level) => {
        const colour = LEVEL_COLOURS[level];
        return (
          <li key={level}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: colour, color: inkOn(colour) }}
            >
              {level}
            </span>
            <T id={`comparison.level.${level}`} />
          </li>
        );
      })}
      <li>
        <span className={`${styles.swatch} ${styles.hatched}`} />
        <T id="comparison.state.NOT_ANSWERED" />
      </li>
      <li>
        <span className={styles.swatch} aria-hidden>
          –
        </span>
        <T id="comparison.state.NOT_OURS" />
      </li>
      {hasPrevious && (
        <>
          <li>
            <span className={`${styles.swatch} ${styles.swatchStrip}`} />
            <T id="comparison.fulfilment.legendPrevious" />
          </li>
          {MARKS.map(([mark, id]) => (
            <li key={id}>
              <span aria-hidden>{mark}</span>
              <T id={id} />
            </li>
          ))}
        </>
      )}
    </ul>
  );
}
