/** What is not saved yet anywhere on the screen; the browser asks before such a page is left. */

const unsaved = new Set<object>();

function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

/** Says whether this owner still holds something that is not saved. */
export function setUnsaved(owner: object, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(owner);
  else unsaved.delete(owner);
  // A listener that is always there would keep the browser from restoring the page quickly.
  if (unsaved.size > 0) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}

/** Whether anything on the screen is not saved yet. */
export const hasUnsaved = (): boolean => unsaved.size > 0;
