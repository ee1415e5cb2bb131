/** In the list of plans: where something typed waits to be saved or sent, and the way there. */
import { draftsDa } from '@sammenhaeng/texts/drafts.da';
import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import { useWaitingDrafts } from '../../ui/drafts/use-waiting-drafts.ts';
import styles from './drafts.module.css';

export default function DraftsElsewhere() {
  const waiting = useWaitingDrafts();
  const pages = [...new Set(waiting.map((draft) => draft.page))];
  if (pages.length === 0) return null;
  return (
    <Notice kind="warning">
      <span className={styles.elsewhere}>
        <MoreTexts danish={draftsDa}>
          <T id="ui.drafts.elsewhere" />
        </MoreTexts>
        {pages.map((page) => (
          <Link key={page} as={RouterLink} to={page.startsWith('/') ? page : `/planer/${page}`}>
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
