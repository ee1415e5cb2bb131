/** The name a field's words are kept under on the device until they are saved. */
import { use } from 'react';
import type { KeptField } from '../../ui/drafts/kept-autosave.ts';
import type { SaveField } from './change-result.ts';
import { usePlanSaving } from './PlanSaving.tsx';
import { WrittenIn } from './written-in.ts';

export function useKeptField<Value>(
  { field: key }: SaveField<Value>,
  label: string,
  words: (value: Value) => string,
): KeptField<Value> {
  const { planId: page } = usePlanSaving();
  const place = use(WrittenIn);
  return { name: { key, page, place, label }, words };
}
