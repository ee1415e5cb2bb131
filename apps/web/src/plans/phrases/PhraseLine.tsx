/** One phrase while the list is put in order: new words, or away with it. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { aText } from '../../ui/drafts/form-fields.ts';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './phrases.module.css';
import type { Phrase } from './use-phrases.ts';

type Props = {
  phrase: Phrase;
  onRename: (id: string, text: string) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
};

const fields = { text: aText };

export function PhraseLine({ phrase, onRename, onRemove }: Props) {
  const t = useText();
  const label = t('plans.phrases.rename', { text: phrase.text });
  const { values, change, forget } = useKeptForm({
    key: `phrase.${phrase.id}`,
    label,
    begin: () => ({ text: phrase.text }),
    fields,
  });
  const { text } = values;
  const isChanged = text.trim() !== '' && text.trim() !== phrase.text;

  async function rename() {
    const words = text.trim();
    if (await onRename(phrase.id, words)) forget({ text: words });
  }

  return (
    <li className={styles.line}>
      <Textarea
        size="small"
        hideLabel
        minRows={1}
        label={label}
        value={text}
        autoComplete="off"
        onChange={(event) => change({ text: event.target.value })}
        // Enter is a new line here; the field above has its own use for it.
        onKeyDown={(event) => event.stopPropagation()}
      />
      {isChanged ? (
        <Button size="small" variant="secondary" onClick={rename}>
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
