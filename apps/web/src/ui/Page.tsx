/** A page: its title in the tab and on the screen, and the focus on it after a navigation. */
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import styles from './Page.module.css';
import { useText } from './text.tsx';
import { useOnNewPath } from './use-on-new-path.ts';

type PageProps = {
  title: string;
  lead?: ReactNode;
  /** Buttons beside the title; one primary at most. */
  actions?: ReactNode;
  children: ReactNode;
  /** The title in the tab when the one on the screen names a person. */
  tabTitle?: string;
  /** The language of the title, where it is not the screen's. */
  titleLang?: string;
};

// The browser keeps the key of a place over a reload, and the router reads it from there.
const keyAtLoad: string = window.history.state?.key ?? 'default';

export function Page(props: PageProps) {
  const { title, lead, actions, children, tabTitle = title, titleLang } = props;
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // The first page of a visit leaves the focus where the browser puts it.
  const hasNavigated = key !== keyAtLoad;

  useEffect(() => {
    document.title = `${tabTitle} · ${t('app.name')}`;
  }, [tabTitle, t]);

  useOnNewPath(() => {
    if (hasNavigated) heading.current?.focus();
  });

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <Heading
            level="1"
            size="large"
            ref={heading}
            tabIndex={-1}
            lang={titleLang}
            className={styles.title}
          >
            {title}
          </Heading>
          {lead && <BodyLong className={styles.lead}>{lead}</BodyLong>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
