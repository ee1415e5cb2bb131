/** Puts the focus on the heading of a step that has just come on. */
import { type RefObject, useEffect, useRef } from 'react';

/** The first step leaves the focus where the browser put it. */
export function useFocusOnStep(stage: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    window.scrollTo(0, 0);
    let frame = 0;
    const attempt = () => {
      const heading = stage.current?.querySelector<HTMLElement>('h1');
      if (heading) heading.focus();
      // The code of the step may be on its way.
      else frame = requestAnimationFrame(attempt);
    };
    attempt();
    return () => cancelAnimationFrame(frame);
  }, [stage, shown]);
}
