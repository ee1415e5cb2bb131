/** How much room the screen has, told anew when it changes. */
import { useCallback, useSyncExternalStore } from 'react';

/** Room for a column beside the page's own; the same width as in missing-panel.module.css. */
const WIDE = '(min-width: 64rem)';
/** Too narrow for words beside the marks of a chart. */
const NARROW = '(max-width: 40rem)';

function useMatches(width: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const query = window.matchMedia(width);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    [width],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(width).matches);
}

export const useIsWide = (): boolean => useMatches(WIDE);

export const useIsNarrow = (): boolean => useMatches(NARROW);
