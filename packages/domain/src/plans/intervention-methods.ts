/** The catalogue of methods an intervention can be made with, and how well each is founded. */
import type { InterventionMethod } from './method.ts';
import { METHODS } from './method-catalogue.ts';

/** By name, as they are offered. */
export const INTERVENTION_METHODS: readonly InterventionMethod[] = METHODS.toSorted((one, other) =>
  one.name.localeCompare(other.name, 'da'),
);

const BY_KEY = new Map(METHODS.map((method) => [method.key, method]));

/** The method, or null for no key and for one that the catalogue does not know. */
export const methodOf = (key: string | null): InterventionMethod | null =>
  BY_KEY.get(key ?? '') ?? null;

/** The name as it is frozen; null for an intervention in free words. */
export const methodName = (key: string | null): string | null => methodOf(key)?.name ?? null;
