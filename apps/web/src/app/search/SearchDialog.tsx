/** The search over the page: it forgets what was typed as soon as it closes. */
import { Modal } from '@navikt/ds-react/Modal';
import { searchDa } from '@sammenhaeng/texts/search.da';
import { useSignedOut } from '../../access/signed-out.ts';
import { MoreTexts, useText } from '../../ui/text.tsx';
import styles from './search.module.css';
import { SearchPanel } from './SearchPanel.tsx';

export type SearchDialogProps = { isOpen: boolean; onClose: () => void };

export default function SearchDialog(props: SearchDialogProps) {
  return (
    <MoreTexts danish={searchDa}>
      <Dialog {...props} />
    </MoreTexts>
  );
}

function Dialog({ isOpen, onClose }: SearchDialogProps) {
  const t = useText();
  // Whoever signed in beside it is not shown what another found.
  const isShown = useSignedOut() !== 'other' && isOpen;
  return (
    <Modal
      open={isShown}
      aria-label={t('app.search.title')}
      placement="top"
      width="40rem"
      className={styles.dialog}
      closeOnBackdropClick
      onClose={onClose}
      onFocus={(event) => {
        // Some browsers give the focus to the dialog, others to the first field in it.
        if (event.target === event.currentTarget) event.target.querySelector('input')?.focus();
      }}
    >
      {isShown && <SearchPanel onClose={onClose} />}
    </Modal>
  );
}
