/** The note under a sample and the button that signs it. */
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { T, useText } from '../ui/text.tsx';
import styles from './audit.module.css';

interface Props {
  isSaving: boolean;
  onSign: (note: string) => void;
}

export function SignOffForm({ isSaving, onSign }: Props) {
  const t = useText();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const sign = () => {
    const words = note.trim();
    setMissing(words === '');
    if (words !== '') onSign(words);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <Textarea
        size="small"
        label={t('audit.sample.note')}
        description={t('audit.sample.noteDescription')}
        value={note}
        maxRows={8}
        error={isMissing && t('audit.sample.noteMissing')}
        onChange={(event) => setNote(event.target.value)}
      />
      <div>
        <Button type="submit" size="small" loading={isSaving}>
          <T id="audit.sample.signOff" />
        </Button>
      </div>
    </form>
  );
}
