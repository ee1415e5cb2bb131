/** One phrase while the list is put in order: new words, or away with it. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import styles from './phrases.module.css';
import type { Phrase } from './use-phrases.ts';

type Props = {
  phrase: Phrase;
  onRename: (id: string, text: string) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
};

export function PhraseLine({ phrase, onRename, onRemove }: Props) {
  const t = useText();
  const [text, setText] = useState(phrase.text);
  const isChanged = text.trim() !== '' && text.trim() !== phrase.text;
  return (
    <li className={styles.line}>
      <Textarea
        size="small"
        hideLabel
        minRows={1}
        label={t('plans.phrases.rename', { text: phrase.text })}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      {isChanged ? (
        <Button size="small" variant="secondary" onClick={() => onRename(phrase.id, text.trim())}>
          <T id="plans.phrases.keep" />
        </Button>
      ) : null}
      <Button
        size="small"
        variant="tertiary"
        icon={<TrashIcon aria-hidden />}
        aria-label={t('plans.phrases.remove', { text: phrase.text })}
        onClick={() => onRemove(phrase.id)}
      />
    </li>
  );
}
