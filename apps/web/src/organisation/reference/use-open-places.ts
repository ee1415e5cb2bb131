/** Which forms of a cluster and its municipalities are folded out: asked for, or left with something in. */
import { useState, useSyncExternalStore } from 'react';
import { subscribe, waitingFor } from '../../ui/drafts/shelf.ts';
import { placeKey } from '../kept-forms.ts';
import { CLUSTER_FORMS } from './ClusterForms.tsx';

/** Several may be open, so that opening one costs nobody what stands in another. */
export function useOpenPlaces(clusterId: string | null, municipalityIds: readonly string[]) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const keyed = [
    ...(clusterId ? CLUSTER_FORMS.map((form) => [form, placeKey(form, clusterId)] as const) : []),
    ...municipalityIds.map((id) => [id, placeKey('municipality', id)] as const),
  ];
  const waited = useSyncExternalStore(
    subscribe,
    () => keyed.find(([form, key]) => !open.includes(form) && waitingFor(key))?.[0] ?? null,
  );
  if (waited !== null) setOpen([...open, waited]);
  return {
    open,
    /** A form that came back by itself does not take the focus. */
    isByHand: (form: string) => asked === form,
    begin: (form: string) => {
      setAsked(form);
      setOpen((before) => [...before.filter((one) => one !== form), form]);
    },
    end: (form: string) => setOpen((before) => before.filter((one) => one !== form)),
  };
}
