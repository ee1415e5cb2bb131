/** One field, and below it what fits: the arrows choose, Enter goes there, Esc closes. */
import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../access/viewer.ts';
import { useText } from '../../ui/text.tsx';
import { optionId, SearchOptions } from './SearchOptions.tsx';
import { SearchNews } from './SearchNews.tsx';
import styles from './search.module.css';
import { useFoundPlans } from './use-found-plans.ts';
import { useSearchOptions } from './use-search-options.ts';

export function SearchPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const listId = useId();
  const maySearch = useViewer().places.includes('MY_PLANS');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { search, retry } = useFoundPlans(typed, maySearch);
  const groups = useSearchOptions(typed, search);
  const options = groups.flatMap((group) => group.options);
  const active = options[Math.min(at, options.length - 1)];

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, options.length - 1) + step + options.length) % options.length);
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      void navigate(active.to);
      onClose();
    }
  }

  return (
    <>
      <div className={styles.head}>
        <TextField
          className={styles.field}
          label={t(maySearch ? 'app.search.label' : 'app.search.labelPages')}
          description={maySearch ? t('app.search.hint') : undefined}
          value={typed}
          autoComplete="off"
          // A browser may send what it checks the spelling of elsewhere.
          spellCheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={active && optionId(listId, active)}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          className={styles.close}
          icon={<XMarkIcon title={t('ui.close')} />}
          onClick={onClose}
        />
      </div>
      {options.length > 0 && (
        <SearchOptions id={listId} groups={groups} active={active} onGo={onClose} />
      )}
      <SearchNews
        typed={typed}
        maySearch={maySearch}
        search={search}
        count={options.length}
        onRetry={retry}
      />
      <p className={styles.keys}>{t('app.search.keys')}</p>
    </>
  );
}
