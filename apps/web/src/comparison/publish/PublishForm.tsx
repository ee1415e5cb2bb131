/** The last question before figures are published: who will see what, and that it stays so. */
import { Button } from '@navikt/ds-react/Button';
import { Heading } from '@navikt/ds-react/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './publish.module.css';
import type { Waiting } from './use-to-publish.ts';

type Props = {
  waiting: Waiting;
  /** The quarter as people call it. */
  quarter: string;
  /** Null when it went well; else the sentence that says why not. */
  onPublish: () => Promise<string | null>;
  onClose: () => void;
};

export function PublishForm({ waiting, quarter, onPublish, onClose }: Props) {
  const t = useText();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);

  async function publish() {
    setIsBusy(true);
    const refused = await onPublish();
    // What went well takes the form away.
    if (refused === null) return;
    setRefusal(refused);
    setIsBusy(false);
  }

  return (
    <section className={styles.form} aria-labelledby={headingId}>
      <Heading level="2" size="xsmall" id={headingId} ref={heading} tabIndex={-1}>
        {t('comparison.publish.sure', { quarter })}
      </Heading>
      <ul className={styles.consequences}>
        <li>{t('comparison.publish.who', { region: waiting.regionName })}</li>
        <li>
          <T id="comparison.publish.what" />
        </li>
        <li>
          <T id={waiting.isFirst ? 'comparison.publish.movesFirst' : 'comparison.publish.moves'} />
        </li>
        <li>
          <T id="comparison.publish.final" />
        </li>
      </ul>
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" loading={isBusy} onClick={publish}>
          <T id="comparison.publish.send" />
        </Button>
        <Button size="small" variant="tertiary" disabled={isBusy} onClick={onClose}>
          <T id="comparison.publish.cancel" />
        </Button>
      </div>
    </section>
  );
}
