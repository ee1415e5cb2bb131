/** How the search goes, in a sentence: what is missing, that it is asked, what came of it. */
import { Button } from '@navikt/ds-react/Button';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/text.tsx';
import { questionOf } from './question.ts';
import styles from './search.module.css';
import type { Search } from './use-found-plans.ts';

type Props = {
  typed: string;
  maySearch: boolean;
  search: Search;
  /** How many there are to choose from, pages and tasks among them. */
  count: number;
  onRetry: () => void;
};

export function SearchNews({ typed, maySearch, search, count, onRetry }: Props) {
  const t = useText();
  const question = questionOf(typed);

  function words(): string {
    if (search.state === 'asking') return t('app.search.asking');
    if (maySearch && question.kind === 'nothing' && question.why !== 'short') {
      return t(`app.search.${question.why}`);
    }
    if (search.state === 'found') {
      if (search.refusal) return search.refusal;
      if (search.byNumber && search.mine.length === 0) return t('app.search.noCitizen');
      if (search.isCut) return t('app.search.more');
    }
    if (typed.trim() === '') return '';
    return count === 0 ? t('app.search.nothing') : t('app.search.count', { count });
  }

  return (
    <div className={styles.news}>
      {search.state === 'failed' ? (
        <div className={styles.failed}>
          <Notice kind="error">{t('app.search.failed')}</Notice>
          <Button size="xsmall" variant="secondary" onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        </div>
      ) : null}
      <p role="status">{search.state === 'failed' ? '' : words()}</p>
    </div>
  );
}
