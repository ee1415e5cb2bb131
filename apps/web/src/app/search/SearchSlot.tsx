/** Where the search stands in the bar, with its room kept free; Ctrl-K is heard from the first moment on. */
import { lazy, useCallback, useEffect, useState } from 'react';
import { Later } from '../../ui/Later.tsx';

const Search = lazy(() => import('./Search.tsx'));

export function SearchSlot({ className }: { className: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    // Whoever has to answer something first answers that.
    if (!document.querySelector('dialog[open]')) setOpen(true);
  }, []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      // Else the browser opens a search of its own, and a name typed there leaves the house.
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <div className={className}>
      <Later>
        <Search isOpen={isOpen} onOpen={open} onClose={close} />
      </Later>
    </div>
  );
}
