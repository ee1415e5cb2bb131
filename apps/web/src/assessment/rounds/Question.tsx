/** A question in the page before something final is done: focused when it comes, and back where it came from. */
import { Button } from '@navikt/ds-react/Button';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

type Props = {
  title: string;
  /** What the button that does it says. */
  yes: string;
  children: ReactNode;
  /** Resolves to why it was not done; null when it was. */
  onYes: () => Promise<RoundRefusal | null>;
  onNo: () => void;
};

export function Question({ title, yes, children, onYes, onNo }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);

  async function send() {
    if (isSending) return;
    setSending(true);
    const why = await onYes();
    if (why === null) return;
    setSending(false);
    setRefusal(why.message);
  }

  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.panelTitle}>
        {title}
      </h3>
      {children}
      {refusal !== null && <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" loading={isSending} onClick={() => void send()}>
          {yes}
        </Button>
        <Button size="small" variant="tertiary" onClick={onNo}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </section>
  );
}
