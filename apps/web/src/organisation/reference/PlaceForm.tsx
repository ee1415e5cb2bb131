/** The frame of a small form about a place: its title, what went wrong, and its buttons. */
import { Button } from '@navikt/ds-react/Button';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import type { Refusal } from '../staff/invited.ts';
import { StaffPanel } from '../staff/StaffPanel.tsx';
import styles from '../staff/staff.module.css';

interface Props {
  title: string;
  /** What somebody else has made of it meanwhile. */
  told: string | false;
  refusal: Refusal | null;
  isSaving: boolean;
  /** False where something must be put right first. */
  onSend: () => boolean;
  onClose: () => void;
  children: ReactNode;
  /** Beside the usual two buttons. */
  more?: ReactNode;
}

const toFirstProblem = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();

export function PlaceForm({ title, told, refusal, isSaving, onSend, onClose, ...parts }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) toFirstProblem(form.current);
  }, [refusal]);

  function send(event: FormEvent) {
    event.preventDefault();
    // After the problems have been drawn.
    if (!onSend()) setTimeout(() => toFirstProblem(form.current));
  }

  return (
    <StaffPanel title={title} level="4">
      <form ref={form} noValidate className={styles.form} onSubmit={send}>
        {told && <Notice kind="warning">{told}</Notice>}
        {parts.children}
        {refusal && <Notice kind="error">{refusal.message}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" size="small" loading={isSaving}>
            <T id="organisation.places.save" />
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            <T id="ui.cancel" />
          </Button>
          {parts.more}
        </div>
      </form>
    </StaffPanel>
  );
}
