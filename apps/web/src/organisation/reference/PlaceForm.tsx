/** The frame of a small form about a place: its title, what somebody else did meanwhile, and its buttons. */
import type { ComponentProps } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/text.tsx';
import { StaffForm } from '../staff/StaffForm.tsx';
import { StaffPanel } from '../staff/StaffPanel.tsx';

interface Props extends Omit<ComponentProps<typeof StaffForm>, 'save'> {
  title: string;
  hasFocus: boolean;
  /** What somebody else has made of it meanwhile. */
  told: string | false;
}

export function PlaceForm({ title, hasFocus, told, children, ...form }: Props) {
  const t = useText();
  return (
    <StaffPanel title={title} level="4" hasFocus={hasFocus}>
      <StaffForm save={t('organisation.places.save')} {...form}>
        {told && <Notice kind="warning">{told}</Notice>}
        {children}
      </StaffForm>
    </StaffPanel>
  );
}
