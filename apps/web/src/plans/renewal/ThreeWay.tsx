/** One of three words about a line; the arrows move among words and lines, Enter or space says it. */
import type { LineChoice } from '@sammenhaeng/domain/plans/line-review';
import type { KeyboardEvent } from 'react';
import styles from './renewal.module.css';

type Props = {
  label: string;
  options: readonly { value: LineChoice; label: string }[];
  value: LineChoice | null;
  isBusy: boolean;
  onChoose: (value: LineChoice) => void;
};

/**
 * A row of buttons, not of radio buttons: moving does not choose. What is chosen changes the plan at
 * once, and nobody should be done with a goal because they passed the word.
 */
export function ThreeWay({ label, options, value, isBusy, onChoose }: Props) {
  const current = options.some((option) => option.value === value) ? value : options[0]?.value;
  return (
    <div role="toolbar" aria-label={label} className={styles.choices} data-three-way>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          aria-disabled={isBusy || undefined}
          tabIndex={option.value === current ? 0 : -1}
          className={styles.choice}
          data-choice={option.value}
          onKeyDown={moveAmongLines}
          onClick={() => {
            if (!isBusy) onChoose(option.value);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

const STEPS: Record<string, [line: number, word: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The arrow keys as on a grid, among all the lines that stand together (`data-lines`). */
function moveAmongLines(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  const word = event.currentTarget;
  const groups = [
    ...(word.closest('[data-lines]')?.querySelectorAll<HTMLElement>('[data-three-way]') ?? []),
  ];
  const wordsIn = (group: HTMLElement | undefined) => [
    ...(group?.querySelectorAll<HTMLElement>('button') ?? []),
  ];
  const line = groups.findIndex((group) => group.contains(word));
  const place = wordsIn(groups[line]).indexOf(word);
  const next = wordsIn(groups[line + step[0]]);
  event.preventDefault();
  next[Math.min(place + step[1], next.length - 1)]?.focus();
}
