/** What can be chosen in the search: one line of it, and the lines that belong together. */
import type { PlaceView } from '../places.ts';

export type Option = {
  key: string;
  to: string;
  name: string;
  /** What tells it from others of the name. */
  more?: string;
  /** Null for a person, who has a face. */
  Icon: PlaceView['Icon'] | null;
};

export type OptionGroup = { key: string; title: string; options: readonly Option[] };
