/** The usual consent to one party: what it covers, and one button for each form the law allows. */
import { Button } from '@navikt/ds-react/Button';
import type { PartyKind } from '@sammenhaeng/domain/plans/consent';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { usualConsent } from '@sammenhaeng/domain/plans/usual-consent';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import styles from './consents.module.css';
import type { NewConsent } from './use-change-consents.ts';

type Props = {
  name: string;
  partyKind: PartyKind;
  onGive: (consent: NewConsent) => Promise<ChangeResult>;
};

export function UsualConsent({ name, partyKind, onGive }: Props) {
  const t = useText();
  const format = useFormat();
  const { forms, sections, fromOn, toOn } = usualConsent(partyKind, useToday());
  const [refusal, setRefusal] = useState<string | null>(null);
  const purpose = t('plans.consent.purposeDefault');
  const isAll = sections.length === PLAN_SECTIONS.length;

  async function give(form: (typeof forms)[number]) {
    const result = await onGive({
      partyKind,
      purpose,
      sections: [...sections],
      form,
      fromOn,
      toOn,
    });
    if (result.kind === 'saved') return;
    setRefusal('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  return (
    <>
      {forms.map((form) => (
        <Button
          key={form}
          size="small"
          variant="secondary"
          aria-label={t(`plans.usualConsent.${form}.label`, { name })}
          onClick={() => give(form)}
        >
          {t(`plans.usualConsent.${form}`)}
        </Button>
      ))}
      <p className={styles.usual}>
        {t('plans.usualConsent.covers', {
          party: t(`plans.party.${partyKind}`),
          sections: isAll
            ? t('plans.consent.all')
            : sections.map((section) => t(`plans.section.${section}`)).join(', '),
          purpose,
          date: format.date(toOn),
        })}
      </p>
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
    </>
  );
}
