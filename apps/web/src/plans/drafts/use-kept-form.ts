/** A form that is sent by a button: what is typed and chosen in it is kept until it is sent or given up. */
import { use } from 'react';
import type { FormValues } from '../../ui/drafts/form-draft.ts';
import type { FormFields } from '../../ui/drafts/form-fields.ts';
import { type KeptValues, useKeptValues } from '../../ui/drafts/use-kept-values.ts';
import { usePlanIdHere } from '../saving/PlanSaving.tsx';
import { WrittenIn } from '../saving/written-in.ts';

type KeptForm<Values> = {
  /** The same after a reload: what the form does, and the id of the row it is about. */
  key: string;
  /** As the screen calls it. */
  label: string;
  /** What it holds before anybody touches it. */
  begin: () => Values;
  /** How each value is read back. */
  fields: FormFields<Values>;
  /** The address it is at, when that is no plan's page. */
  page?: string;
};

export function useKeptForm<Values extends FormValues>(form: KeptForm<Values>): KeptValues<Values> {
  const planId = usePlanIdHere();
  const place = use(WrittenIn);
  const { key, label, begin, fields } = form;
  const page = form.page ?? planId ?? '';
  return useKeptValues({ key, page, place, label }, begin, fields);
}
