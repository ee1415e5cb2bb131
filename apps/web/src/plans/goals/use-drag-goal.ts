/** What lets one goal card be dragged by its handle. */
import { useSortable } from '@dnd-kit/sortable';
import { type PointerEvent, useContext } from 'react';
import { Folding } from './folding.ts';

export function useDragGoal(id: string, isDisabled: boolean) {
  const fold = useContext(Folding);
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: isDisabled,
  });
  const card = {
    ref: setNodeRef,
    'data-dragging': isDragging || undefined,
    style: transform ? { transform: `translate3d(0, ${transform.y}px, 0)`, transition } : undefined,
  };
  const handle = {
    ...listeners,
    onPointerDownCapture: (event: PointerEvent) => {
      // The other buttons of a mouse do not drag.
      if (event.isPrimary && event.button === 0) fold(event.currentTarget);
    },
  };
  return { card, handle };
}
