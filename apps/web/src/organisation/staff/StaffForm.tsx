/** A form of the administration: what was refused, its two buttons, and the way to what must be put right. */
import { Button } from '@navikt/ds-react/Button';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import type { Refusal } from './invited.ts';
import styles from './staff.module.css';

interface Props {
  /** On the button that sends. */
  save: string;
  refusal: Refusal | null;
  isSaving: boolean;
  /** False where something must be put right first. */
  onSend: () => boolean;
  onClose: () => void;
  children: ReactNode;
  /** Beside the usual two buttons. */
  more?: ReactNode;
}

export function StaffForm({ save, refusal, isSaving, onSend, onClose, ...parts }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) focusFirstProblem(form.current);
  }, [refusal]);

  function send(event: FormEvent) {
    event.preventDefault();
    if (!isSaving && !onSend()) focusFirstProblem(form.current);
  }

  return (
    <form ref={form} noValidate className={styles.form} onSubmit={send}>
      {parts.children}
      {refusal && <Notice kind="error">{refusal.message}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" size="small" loading={isSaving}>
          {save}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          <T id="ui.cancel" />
        </Button>
        {parts.more}
      </div>
    </form>
  );
}
