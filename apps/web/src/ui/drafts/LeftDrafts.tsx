/** Words whose field is not there any more: to copy, or to let go of. Nothing is lost in silence. */
import { draftsDa } from '@sammenhaeng/texts/drafts.da';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';
import { MoreTexts, T, useText } from '../text.tsx';
import type { Draft } from './draft.ts';
import { discard } from './shelf.ts';
import styles from './LeftDrafts.module.css';

export function LeftDrafts(props: { drafts: readonly Draft[] }) {
  if (props.drafts.length === 0) return null;
  return (
    <MoreTexts danish={draftsDa}>
      <Left {...props} />
    </MoreTexts>
  );
}

function Left({ drafts }: { drafts: readonly Draft[] }) {
  const t = useText();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async ({ key, words }: Draft) => {
    await navigator.clipboard.writeText(words);
    setCopied(key);
  };
  return (
    <section aria-labelledby="kladder" className={styles.drafts}>
      <h2 id="kladder" className={styles.title}>
        <T id="ui.drafts.title" />
      </h2>
      <Notice kind="warning">{t('ui.drafts.text')}</Notice>
      <dl className={styles.list}>
        {drafts.map((draft) => (
          <div key={draft.key} className={styles.draft}>
            <dt>{draft.label}</dt>
            <dd>{draft.words || t('ui.drafts.choices')}</dd>
            <dd className={styles.buttons}>
              {draft.words ? (
                <Button size="small" variant="secondary" onClick={() => void copy(draft)}>
                  {t(copied === draft.key ? 'ui.drafts.copied' : 'ui.drafts.copy')}
                </Button>
              ) : null}
              <Button size="small" variant="tertiary" onClick={() => discard(draft)}>
                {t('ui.drafts.delete')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
