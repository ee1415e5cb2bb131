/** A double click is one click: whoever adds a row or calls a meeting with it does so once. */
import type { MouseEvent } from 'react';

export const onceClicked =
  (work: () => void) =>
  ({ detail }: MouseEvent): void => {
    // The browser counts clicks that follow each other on one spot; a key is no click of theirs.
    if (detail < 2) work();
  };
