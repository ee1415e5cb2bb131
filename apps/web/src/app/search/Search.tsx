/** The button that opens the search, and the slash that does; what opens is fetched before it is pressed. */
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { type ComponentType, useEffect, useState } from 'react';
import { useText } from '../../ui/text.tsx';
import styles from './Search.module.css';
import type { SearchDialogProps } from './SearchDialog.tsx';

/** Where a slash is a sign like any other. */
const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TYPED_IN);

const load = () => import('./SearchDialog.tsx');

function prefetch() {
  load().catch(() => undefined);
}

type Props = SearchDialogProps & { onOpen: () => void };

export default function Search({ isOpen, onOpen, onClose }: Props) {
  const t = useText();
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);

  useEffect(() => {
    // On a Danish keyboard the slash lies over the 7: what is pressed beside it does not count.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTypedIn(event.target)) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onOpen]);

  useEffect(() => {
    if (!isOpen || Dialog) return;
    // Without a connection the page stays as it is, and the line below the bar says why.
    load().then((loaded) => setDialog(() => loaded.default), onClose);
  }, [isOpen, Dialog, onClose]);

  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label={t('app.search')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={onOpen}
      >
        <MagnifyingGlassIcon aria-hidden className={styles.icon} />
        <span className={styles.words}>{t('app.search')}</span>
        <kbd className={styles.key}>/</kbd>
      </button>
      {Dialog && <Dialog isOpen={isOpen} onClose={onClose} />}
    </>
  );
}
