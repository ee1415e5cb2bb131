/** Holds what may be wider than the screen, and says so where it is. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { T } from '../../ui/text.tsx';
import styles from './side-scroll.module.css';

type Props = {
  children: ReactNode;
  /** Where nothing inside takes the focus the frame does, so that a keyboard can scroll it. */
  label?: string;
  /** Whether it always fits a wide screen: then nothing stands between it and the page's scrolling. */
  fitsWide?: boolean;
};

/** Half pixels are rounded differently from browser to browser. */
const SLACK = 2;

export function SideScroll({ children, label, fitsWide = false }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [isMore, setMore] = useState(false);

  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const look = () =>
      setMore(current.scrollLeft + current.clientWidth < current.scrollWidth - SLACK);
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);

  return (
    <>
      <div className={styles.around} data-more={isMore || undefined}>
        <div
          ref={frame}
          className={`${styles.scroll} ${fitsWide ? styles.fits : ''}`}
          {...(label ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
        >
          {children}
        </div>
      </div>
      {isMore ? (
        <p className={styles.hint} aria-hidden>
          <T id="comparison.chart.more" />
        </p>
      ) : null}
    </>
  );
}
