/** What was typed and is not saved, with enough beside it to bring it back where it belongs. */

/** What one field holds. */
export type Typed = string | boolean | null;

/** Which field it is. */
export type FieldName = {
  /** The same after a reload: the id of the row, and the field's name in the contract. */
  key: string;
  /** The page it is on: the id of the plan, else its address. */
  page: string;
  /** The part of that page that must be unfolded for it; null where it is always there. */
  place: string | null;
  /** As the screen calls it. */
  label: string;
};

export type Draft = FieldName & {
  /** What stood in the field when the writer saw it. */
  from: Typed;
  to: Typed;
  /** What was sent of it and not answered. */
  sent?: readonly Typed[];
  /** `to` as people read it. */
  words: string;
};
