/** Folds tall cards while one of them is dragged, so that the whole order can be seen. */
import { type CSSProperties, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

type Fold = { height: number; above: number };

/**
 * The list keeps its height and the pressed handle its place under the pointer: what is folded away
 * above it becomes empty space. Letting go unfolds.
 */
export function useFolding() {
  const list = useRef<HTMLOListElement>(null);
  const [folded, setFolded] = useState<Fold | null>(null);
  const moved = useRef<string | null>(null);

  function unfold() {
    // After the drop itself, which measures the cards as they are.
    setTimeout(() => {
      flushSync(() => setFolded(null));
      if (moved.current) {
        document.getElementById(moved.current)?.scrollIntoView({ block: 'nearest' });
      }
      moved.current = null;
    });
  }

  function fold(handle: Element) {
    const height = list.current?.offsetHeight ?? 0;
    const before = handle.getBoundingClientRect().top;
    flushSync(() => setFolded({ height, above: 0 }));
    const above = Math.max(0, before - handle.getBoundingClientRect().top);
    flushSync(() => setFolded({ height, above }));
    const stop = new AbortController();
    const { signal } = stop;
    const end = () => {
      stop.abort();
      unfold();
    };
    for (const name of ['pointerup', 'pointercancel', 'blur']) {
      window.addEventListener(name, end, { signal });
    }
  }

  /** The card to look at once the list is whole again. */
  function lookAt(id: string) {
    moved.current = cardId(id);
  }

  const style: CSSProperties | undefined = folded
    ? { minBlockSize: folded.height, paddingBlockStart: folded.above }
    : undefined;
  return { list, isFolded: folded !== null, style, fold, lookAt };
}

export const cardId = (goalId: string): string => `maalkort-${goalId}`;
