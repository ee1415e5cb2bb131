/** A button that unfolds what stands below it, in the same row as its neighbours. */
import styles from './chart-frame.module.css';
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type ReactNode, useId, useState } from 'react';

interface Props {
  /** Words of the button while folded and while unfolded. */
  closed: string;
  open: string;
  children: ReactNode;
}

export function Unfold({ closed, open, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const contentId = useId();
  const Icon = isOpen ? ChevronUpIcon : ChevronDownIcon;
  return (
    <>
      <Button
        variant="tertiary"
        size="small"
        aria-expanded={isOpen}
        aria-controls={contentId}
        icon={<Icon aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? open : closed}
      </Button>
      <div id={contentId} className={styles.unfolded} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
