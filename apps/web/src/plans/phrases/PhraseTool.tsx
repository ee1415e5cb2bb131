/** Under a text field: the way to the unit's phrases, seen when the field is worked in. */
import { Button } from '@navikt/ds-react/Button';
import type { PhraseKind } from '@sammenhaeng/domain/plans/phrase-rules';
import { lazy, Suspense, useRef, useState } from 'react';
import { T } from '../../ui/text.tsx';
import styles from './phrases.module.css';

const PhrasePanel = lazy(() => import('./PhrasePanel.tsx'));

type Props = {
  kind: PhraseKind;
  /** What stands in it now. */
  words: string;
  onPut: (words: string) => void;
};

export function PhraseTool({ kind, words, onPut }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function put(phrase: string) {
    // Words that stand there already are never taken away. An agenda has an item a line.
    const between = kind === 'AGENDA' ? '\n' : ' ';
    onPut(words.trim() === '' ? phrase : `${words.trimEnd()}${between}${phrase}`);
    setOpen(false);
    button.current?.closest('[data-field]')?.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        size="xsmall"
        variant="tertiary"
        className={styles.open}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <T id="plans.phrases.open" />
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PhrasePanel kind={kind} words={words} onPut={put} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
