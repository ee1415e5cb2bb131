/** Whether something is saved, in words; a screen reader hears of it only when it went wrong. */
import {
  CheckmarkIcon,
  CloudUpIcon,
  ExclamationmarkTriangleIcon,
  PencilIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import styles from './SaveState.module.css';
import type { SaveWord } from './save-outcome.ts';
import { useText } from './text.tsx';

const ICONS: Record<Exclude<SaveWord, 'invalid' | 'idle'>, ReactNode> = {
  unsaved: <PencilIcon aria-hidden />,
  saving: <CloudUpIcon aria-hidden />,
  saved: <CheckmarkIcon aria-hidden />,
  failed: <ExclamationmarkTriangleIcon aria-hidden />,
  conflict: <ExclamationmarkTriangleIcon aria-hidden />,
};

type SaveStateProps = {
  state: SaveWord;
  /** Whether the device holds what is not saved. */
  isKept: boolean;
};

export function SaveState({ state, isKept }: SaveStateProps) {
  const t = useText();
  const isTrouble = state === 'failed' || state === 'conflict';
  const isShown = state !== 'idle' && state !== 'invalid';
  const words = isShown && t(state === 'failed' && isKept ? 'ui.save.kept' : `ui.save.${state}`);
  return (
    <span className={`${styles.state} ${isTrouble ? styles.trouble : ''}`}>
      {isShown && ICONS[state]}
      {!isTrouble && words}
      {/* It stands there before there is trouble: a region that comes with its words is not heard. */}
      <span aria-live="polite">{isTrouble && words}</span>
    </span>
  );
}
