/** The goals in the order on the screen: moved at once, saved behind. */
import { useState } from 'react';
import { moved, placed } from './moved.ts';
import { usePrioritiseGoals } from './use-change-goals.ts';

type Goal = { id: string };

export function useGoalOrder<G extends Goal>(planId: string, goals: readonly G[]) {
  const prioritise = usePrioritiseGoals(planId);
  const [mine, setMine] = useState<readonly string[] | null>(null);
  const [news, setNews] = useState<{ number: number; count: number } | null>(null);
  const order = mine ?? goals.map((goal) => goal.id);
  // A goal a colleague added meanwhile is not in my order yet: it stands last.
  const placeIn = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const inOrder = goals.toSorted((one, other) => placeIn(one.id) - placeIn(other.id));

  const ids = inOrder.map((goal) => goal.id);

  async function save(id: string, next: readonly string[]) {
    if (next === ids) return;
    setMine(next);
    setNews({ number: next.indexOf(id) + 1, count: next.length });
    await prioritise([...next]);
    // Only the newest order is let go of: an older answer must not make the goals jump.
    setMine((current) => (current === next ? null : current));
  }

  /** One step up or down. */
  const move = (id: string, step: -1 | 1) => save(id, moved(ids, id, step));
  /** To a place in the list, counted from 0. */
  const place = (id: string, index: number) => save(id, placed(ids, id, index));

  return { inOrder, move, place, news };
}
