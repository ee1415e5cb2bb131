/** Moves a goal up and down: by two buttons, by the arrow keys on either, or by dragging. */
import { ArrowDownIcon, ArrowUpIcon, DragVerticalIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type HTMLAttributes, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useText } from '../../ui/text.tsx';
import { rowPlace } from '../place/place-of.ts';
import styles from './goals.module.css';

const STEP_OF_KEY: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

type Props = {
  goalId: string;
  number: number;
  isLast: boolean;
  /** What a pointer on the handle does. */
  handle: HTMLAttributes<HTMLSpanElement>;
  onMove: (step: -1 | 1) => void;
};

export function GoalPriority({ goalId, number, isLast, handle, onMove }: Props) {
  const t = useText();
  const buttons = useRef<Record<-1 | 1, HTMLButtonElement | null>>({ [-1]: null, 1: null });
  const movedBy = useRef<-1 | 1 | null>(null);

  // A card that is moved in the page loses the focus, and so would the hand that moves it.
  useLayoutEffect(() => {
    if (movedBy.current === null) return;
    buttons.current[movedBy.current]?.focus();
    movedBy.current = null;
  });

  function move(step: -1 | 1) {
    const isAtEnd = step === -1 ? number === 1 : isLast;
    if (isAtEnd) return;
    movedBy.current = step;
    onMove(step);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = STEP_OF_KEY[event.key];
    if (!step) return;
    event.preventDefault();
    move(step);
  }

  return (
    <fieldset id={rowPlace.priority(goalId)} className={styles.priority}>
      <legend className={styles.hiddenWord}>{t('plans.goals.priority', { number })}</legend>
      {number === 1 && isLast ? null : (
        // For the pointer alone: the buttons beside it do the same for everybody.
        <span {...handle} data-handle aria-hidden="true" className={styles.handle}>
          <DragVerticalIcon fontSize="1.5rem" title={t('plans.goals.drag', { number })} />
        </span>
      )}
      <Button
        ref={(button) => {
          buttons.current[-1] = button;
        }}
        size="small"
        variant="tertiary"
        icon={<ArrowUpIcon aria-hidden />}
        aria-label={t('plans.goals.up', { number })}
        aria-disabled={number === 1}
        onKeyDown={onKeyDown}
        onClick={() => move(-1)}
      />
      <Button
        ref={(button) => {
          buttons.current[1] = button;
        }}
        size="small"
        variant="tertiary"
        icon={<ArrowDownIcon aria-hidden />}
        aria-label={t('plans.goals.down', { number })}
        aria-disabled={isLast}
        onKeyDown={onKeyDown}
        onClick={() => move(1)}
      />
    </fieldset>
  );
}
