/** Round the figures that are published by quarter: what waits above, and which of them are shown. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/text.tsx';
import { usePeriodLabel } from '../use-period-label.ts';
import styles from './publish.module.css';
import { ToPublish } from './ToPublish.tsx';
import { usePublishFigures } from './use-publish-figures.ts';
import { useToPublish, type Waiting } from './use-to-publish.ts';

export function FollowUpFigures({ children }: { children: (isPreview: boolean) => ReactNode }) {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const { waiting, isPreview, show } = useToPublish();
  const { publish, forget } = usePublishFigures();
  const [published, setPublished] = useState<Waiting['quarter'] | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever goes by keys goes on from what came of it.
  useEffect(() => {
    if (published) said.current?.focus();
  }, [published]);

  async function publishNext({ quarter }: Waiting): Promise<string | null> {
    const refusal = await publish(quarter.key);
    if (refusal !== null) return refusal;
    show(false);
    await forget();
    setPublished(quarter);
    return null;
  }

  return (
    <>
      {published ? (
        <div ref={said} tabIndex={-1} className={styles.done}>
          <Notice kind="success">
            {t('comparison.publish.done', { quarter: periodLabel(published) })}
          </Notice>
        </div>
      ) : null}
      {waiting ? (
        <ToPublish
          key={waiting.quarter.key}
          waiting={waiting}
          isPreview={isPreview ?? false}
          onShow={show}
          onPublish={() => publishNext(waiting)}
        />
      ) : null}
      {isPreview === null ? <Loading label={t('comparison.loading')} /> : children(isPreview)}
    </>
  );
}
