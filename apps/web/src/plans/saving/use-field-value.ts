/** A choice that saves itself: shows mine at once, and tells when it was not taken. */
import { useEffect, useRef, useState } from 'react';
import type { ChangeResult, SaveField } from './change-result.ts';

type FieldProblem = Exclude<ChangeResult, { kind: 'saved' }>;

export type FieldValue<Value> = {
  shown: Value;
  choose: (to: Value) => Promise<void>;
  problem: FieldProblem | null;
  keepMine: () => Promise<void>;
  takeTheirs: () => void;
};

/** `value` is what the server has; `shown` is what the person chose, until the two are one. */
export function useFieldValue<Value>(value: Value, save: SaveField<Value>): FieldValue<Value> {
  const [mine, setMine] = useState<{ to: Value } | null>(null);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const known = useRef(value);
  const last = useRef<Promise<void>>(Promise.resolve());
  const newest = useRef(0);
  useEffect(() => {
    known.current = value;
  }, [value]);

  function choose(to: Value): Promise<void> {
    const number = ++newest.current;
    setMine({ to });
    setProblem(null);
    // After the choice before it: what the field is changed from is what that one left behind.
    last.current = last.current.then(async () => {
      const result = await save(known.current, to);
      if (result.kind === 'saved') known.current = to;
      if (number !== newest.current) return;
      if (result.kind === 'saved') setMine(null);
      else setProblem(result);
    });
    return last.current;
  }

  function takeTheirs() {
    setMine(null);
    setProblem(null);
  }

  const shown = mine ? mine.to : value;
  return { shown, choose, problem, keepMine: () => choose(shown), takeTheirs };
}
