/** Does something when the address leads to another page; filters in the address do not count. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

export function useOnNewPath(act: () => void): void {
  const { pathname } = useLocation();
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    act();
  }, [pathname, act]);
}
