/** Moves the focus to a place on the page, also to one that is about to be drawn. */

const FIELDS = 'input:not([disabled]), textarea, select';
const ANYTHING = `${FIELDS}, button:not([disabled]), a[href], [tabindex]`;
const PATIENCE_MS = 2000;
/** A part of the page whose code is on its way may come over a slow line. */
const PATIENCE_TO_COME_MS = 15_000;

/** The field of the place comes first, then whatever else in it can be worked with. */
export function focusPlace(placeId: string): void {
  const started = performance.now();
  let isShown = false;
  const attempt = () => {
    const place = document.getElementById(placeId);
    const isToCome = place?.closest('[data-to-come]') !== null;
    if (place && !isToCome) return focusInside(place);
    if (place && !isShown) place.scrollIntoView({ block: 'center' });
    isShown = place !== null;
    // A row that was just added is drawn when the server has answered.
    const patience = place ? PATIENCE_TO_COME_MS : PATIENCE_MS;
    if (performance.now() - started < patience) requestAnimationFrame(attempt);
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
