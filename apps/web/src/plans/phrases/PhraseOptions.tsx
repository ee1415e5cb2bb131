/** The phrases to choose from; the arrows move the choice while the focus stays in the filter. */
import { useEffect } from 'react';
import { useText } from '../../ui/text.tsx';
import styles from './phrases.module.css';
import type { Phrase } from './use-phrases.ts';

type Props = {
  id: string;
  phrases: readonly Phrase[];
  active: Phrase | null;
  onChoose: (phrase: Phrase) => void;
};

export function PhraseOptions({ id, phrases, active, onChoose }: Props) {
  const t = useText();
  useEffect(() => {
    if (!active) return;
    document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    <div id={id} role="listbox" aria-label={t('plans.phrases.list')} className={styles.list}>
      {phrases.map((phrase) => (
        <div
          key={phrase.id}
          id={`${id}-${phrase.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={phrase.id === active?.id}
          className={styles.option}
          onClick={() => onChoose(phrase)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onChoose(phrase);
          }}
        >
          {phrase.text}
        </div>
      ))}
    </div>
  );
}
