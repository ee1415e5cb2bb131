/** The list of goals, to be put in order with the mouse or a finger. */
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useText } from '../../ui/text.tsx';
import { Folding } from './folding.ts';
import styles from './goals.module.css';
import { useFolding } from './use-folding.ts';

type Props = {
  ids: readonly string[];
  id?: string | undefined;
  onPlace: (id: string, index: number) => void;
  children: ReactNode;
};

/** Pixels a pointer moves before it drags: a press that trembles is none. */
const LEAST_MOVE = 4;

/** By keyboard the goals are moved with the buttons beside the handle, so no key lifts a card. */
export function SortableGoals({ ids, id, onPlace, children }: Props) {
  const t = useText();
  const { list, isFolded, style, fold, lookAt } = useFolding();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: LEAST_MOVE } }),
  );
  const placeOf = (goalId: unknown) => ids.indexOf(String(goalId)) + 1;

  function drop({ active, over }: DragEndEvent) {
    if (!over || over.id === active.id) return;
    onPlace(String(active.id), ids.indexOf(String(over.id)));
    lookAt(String(active.id));
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: '' },
        announcements: {
          onDragStart: ({ active }) => t('plans.goals.dragStart', { number: placeOf(active.id) }),
          onDragOver: ({ active, over }) =>
            over
              ? t('plans.goals.dragOver', {
                  number: placeOf(active.id),
                  place: placeOf(over.id),
                  count: ids.length,
                })
              : undefined,
          // The list itself says where the goal now stands, however it was moved.
          onDragEnd: () => undefined,
          onDragCancel: () => t('plans.goals.dragCancel'),
        },
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol
          ref={list}
          id={id}
          className={styles.goals}
          data-folded={isFolded || undefined}
          style={style}
        >
          <Folding value={fold}>{children}</Folding>
        </ol>
      </SortableContext>
    </DndContext>
  );
}
