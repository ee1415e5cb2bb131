/** Moves the focus to a place on the page, also to one that is about to be drawn. */

const FIELDS = 'input:not([disabled]), textarea, select';
const ANYTHING = `${FIELDS}, button:not([disabled]), a[href], [tabindex]`;
const PATIENCE_MS = 2000;

/** The field of the place comes first, then whatever else in it can be worked with. */
export function focusPlace(placeId: string): void {
  const started = performance.now();
  const attempt = () => {
    const place = document.getElementById(placeId);
    if (place) return focusInside(place);
    // A row that was just added is drawn when the server has answered.
    if (performance.now() - started < PATIENCE_MS) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

function focusInside(place: HTMLElement): void {
  const target =
    place.querySelector<HTMLElement>(FIELDS) ?? place.querySelector<HTMLElement>(ANYTHING);
  if (!target) place.tabIndex = -1;
  place.scrollIntoView({ block: 'center' });
  (target ?? place).focus({ preventScroll: true });
}
