/** Words whose field is not there any more: to copy, or to let go of. Nothing is lost in silence. */
import { draftsDa } from '@sammenhaeng/texts/drafts.da';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import type { Draft } from '../../ui/drafts/draft.ts';
import { discard } from '../../ui/drafts/shelf.ts';
import styles from './drafts.module.css';

export function LeftDrafts(props: { drafts: readonly Draft[] }) {
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
        <T id="plans.drafts.title" />
      </h2>
      <Notice kind="warning">{t('plans.drafts.text')}</Notice>
      <dl className={styles.list}>
        {drafts.map((draft) => (
          <div key={draft.key} className={styles.draft}>
            <dt>{draft.label}</dt>
            <dd>{draft.words || t('plans.drafts.choices')}</dd>
            <dd className={styles.buttons}>
              {draft.words ? (
                <Button size="small" variant="secondary" onClick={() => void copy(draft)}>
                  {t(copied === draft.key ? 'plans.drafts.copied' : 'plans.drafts.copy')}
                </Button>
              ) : null}
              <Button size="small" variant="tertiary" onClick={() => discard(draft)}>
                {t('plans.drafts.delete')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
