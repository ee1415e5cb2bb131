/** In the list of plans: where something typed waits to be saved, and the way there. */
import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import styles from './drafts.module.css';
import { useOpenShelf } from './use-open-shelf.ts';
import { useWaitingDrafts } from './use-waiting-drafts.ts';

export default function DraftsElsewhere() {
  useOpenShelf();
  const waiting = useWaitingDrafts();
  const pages = [...new Set(waiting.map((draft) => draft.page))];
  if (pages.length === 0) return null;
  return (
    <Notice kind="warning">
      <span className={styles.elsewhere}>
        <T id="plans.drafts.elsewhere" />
        {pages.map((page) => (
          <Link key={page} as={RouterLink} to={`/planer/${page}`}>
            {waiting
              .filter((draft) => draft.page === page)
              .map((draft) => draft.label)
              .join(', ')}
          </Link>
        ))}
      </span>
    </Notice>
  );
}
