/** Keeps the step of a meeting in the address, so that a page loaded anew stands where it stood. */
import { useSearchParams } from 'react-router';

/** Its name in the address, in Danish as all addresses are. A number alone: no person stands there. */
const STEP = 'trin';

export function useStepInAddress() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(STEP) ?? '';
  return {
    /** From nought; what is no number begins at the beginning. */
    at: /^[1-9]\d?$/.test(asked) ? Number(asked) - 1 : 0,
    // Replaced: the way back in the browser leaves the meeting, as it always did.
    setAt: (at: number) => setSearch(at === 0 ? {} : { [STEP]: String(at + 1) }, { replace: true }),
    /** The next meeting begins at its beginning. */
    forget: () => setSearch({}, { replace: true }),
  };
}
