/** The unit's phrases for one field: filter, choose with mouse or arrows, save one more, put the list in order. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import type { PhraseKind } from '@sammenhaeng/domain/plans/phrase-rules';
import { phrasesDa } from '@sammenhaeng/texts/phrases.da';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import { useKeyDown } from '../../ui/use-key-down.ts';
import { PhraseOptions } from './PhraseOptions.tsx';
import { PhraseLine } from './PhraseLine.tsx';
import styles from './phrases.module.css';
import { type Phrase, usePhrases } from './use-phrases.ts';

type Props = {
  kind: PhraseKind;
  /** What stands in the field, to be kept as a phrase. */
  words: string;
  onPut: (phrase: string) => void;
  onClose: () => void;
};

export default function PhrasePanel(props: Props) {
  return (
    <MoreTexts danish={phrasesDa}>
      <Panel {...props} />
    </MoreTexts>
  );
}

function Panel({ kind, words, onPut, onClose }: Props) {
  const t = useText();
  const listId = useId();
  const [filter, setFilter] = useState('');
  const [at, setAt] = useState(0);
  const [isEditing, setEditing] = useState(false);
  const [news, setNews] = useState<string | null>(null);
  const { phrases, hasFailed, refusal, save, rename, remove, use } = usePhrases(kind);
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const fitting = (phrases ?? []).filter(({ text }) => has(text, filter));
  const active = fitting[Math.min(at, fitting.length - 1)];
  const typed = words.trim();
  const canSave = typed !== '' && phrases !== null && !phrases.some(({ text }) => text === typed);

  function choose(phrase: Phrase) {
    use(phrase.id);
    onPut(phrase.text);
  }

  useKeyDown(panel, (event) => {
    if (event.key !== 'Escape') return;
    // Only the panel closes, not the meeting it may stand in.
    event.stopPropagation();
    onClose();
  });

  function onFilterKey(event: KeyboardEvent) {
    // The field above has its own use for Enter.
    if (event.key === 'Enter') event.stopPropagation();
    if (isEditing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && fitting.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, fitting.length - 1) + step + fitting.length) % fitting.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active) choose(active);
    }
  }

  return (
    <div ref={panel} className={styles.panel} data-own-keys>
      <TextField
        ref={field}
        size="small"
        label={t('plans.phrases.filter')}
        value={filter}
        autoComplete="off"
        role="combobox"
        aria-expanded={!isEditing}
        aria-controls={listId}
        aria-activedescendant={active && !isEditing ? `${listId}-${active.id}` : undefined}
        onChange={(event) => {
          setFilter(event.target.value);
          setAt(0);
        }}
        onKeyDown={onFilterKey}
      />
      {hasFailed ? <Notice kind="error">{t('plans.phrases.failed')}</Notice> : null}
      {phrases !== null && fitting.length === 0 ? (
        <p className={styles.quiet}>
          <T id={phrases.length === 0 ? 'plans.phrases.none' : 'plans.phrases.noHits'} />
        </p>
      ) : null}
      {isEditing ? (
        <ul className={styles.list}>
          {fitting.map((phrase) => (
            <PhraseLine key={phrase.id} phrase={phrase} onRename={rename} onRemove={remove} />
          ))}
        </ul>
      ) : (
        <PhraseOptions id={listId} phrases={fitting} active={active ?? null} onChoose={choose} />
      )}
      {canSave ? <p className={styles.quiet}>{t('plans.phrases.saveHint')}</p> : null}
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <p role="status" className={styles.quiet}>
        {news}
      </p>
      <div className={styles.buttons}>
        {canSave ? (
          <Button
            size="small"
            variant="secondary"
            onClick={async () => setNews((await save(typed)) ? t('plans.phrases.saved') : null)}
          >
            <T id="plans.phrases.save" />
          </Button>
        ) : null}
        {phrases && phrases.length > 0 ? (
          <Button size="small" variant="tertiary" onClick={() => setEditing(!isEditing)}>
            <T id={isEditing ? 'plans.phrases.editDone' : 'plans.phrases.edit'} />
          </Button>
        ) : null}
        <Button size="small" variant="tertiary" onClick={onClose}>
          <T id="ui.close" />
        </Button>
      </div>
    </div>
  );
}

const has = (text: string, filter: string) =>
  text.toLocaleLowerCase('da').includes(filter.trim().toLocaleLowerCase('da'));
