/** One consent, and the way to withdraw it. */
import { Button } from '@navikt/ds-react/Button';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { correctionKey } from './ConsentForm.tsx';
import styles from './consents.module.css';
import { CorrectConsent } from './CorrectConsent.tsx';
import { useWithdrawConsent } from './use-change-consents.ts';
import { WithdrawConsentForm, withdrawalKey } from './WithdrawConsentForm.tsx';

const consentRow = graphql(`
  fragment ConsentRow on Consent {
    id
    partyName
    partyKind
    purpose
    sections
    form
    fromOn
    toOn
    withdrawnOn
    withdrawnBy
    replacedOn
    state
  }
`);

type Props = {
  planId: string;
  citizenName: string;
  consent: FragmentType<typeof consentRow>;
  /** Somebody of today of the party; null where nothing can be noted for it any more. */
  participantId: string | null;
  /** The purposes for which the party may still have something when this one is withdrawn. */
  remaining: readonly string[];
  /** The consent that took over from this one. */
  successor: { fromOn: CalendarDate; toOn: CalendarDate } | null;
};

export function ConsentRow({ planId, citizenName, successor, ...props }: Props) {
  const { participantId, remaining } = props;
  const t = useText();
  const format = useFormat();
  const consent = readFragment(consentRow, props.consent);
  const { partyName, state, fromOn, toOn, withdrawnOn, withdrawnBy, replacedOn } = consent;
  const { open, isByHand, setOpen } = useOpenForm({
    withdrawal: withdrawalKey(consent.id),
    correction: correctionKey(consent.id),
  });
  const withdraw = useWithdrawConsent(planId, consent.id);
  const row = useRef<HTMLLIElement>(null);
  const ends = { NOT_YET: fromOn, WITHDRAWN: withdrawnOn, REPLACED: replacedOn };
  const endsOn = (state in ends ? ends[state as keyof typeof ends] : null) ?? toOn;
  const hasEnded = state === 'WITHDRAWN' || state === 'LAPSED' || state === 'REPLACED';
  const tone = state === 'LIVE' ? 'success' : state === 'ENDING_SOON' ? 'warning' : 'neutral';
  return (
    <li ref={row} tabIndex={-1} className={styles.row}>
      <span className={styles.party}>{partyName}</span>
      <Tag tone={tone}>{t(`plans.consent.state.${state}`, { date: format.date(endsOn) })}</Tag>
      {hasEnded || participantId === null ? null : (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={open === 'correction'}
          aria-label={t('plans.consent.correctLabel', { name: partyName })}
          onClick={() => setOpen(open === 'correction' ? null : 'correction')}
        >
          <T id="plans.consent.correct" />
        </Button>
      )}
      {hasEnded ? null : (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={open === 'withdrawal'}
          aria-label={t('plans.consent.withdrawLabel', { name: partyName })}
          onClick={() => setOpen(open === 'withdrawal' ? null : 'withdrawal')}
        >
          <T id="plans.consent.withdraw" />
        </Button>
      )}
      <p className={styles.details}>
        {consent.sections.map((section) => t(`plans.section.${section}`)).join(', ')}
        {' · '}
        {t(`plans.consent.form.${consent.form}`)}
        {consent.purpose ? ` · ${consent.purpose}` : ''}
        {state === 'REPLACED' && replacedOn && successor
          ? ` · ${t('plans.consent.replacedBy', {
              date: format.date(replacedOn),
              from: format.date(successor.fromOn),
              to: format.date(successor.toOn),
            })}`
          : ''}
        {state === 'WITHDRAWN' && withdrawnOn && withdrawnBy
          ? ` · ${t('plans.consent.endedBy', { date: format.date(withdrawnOn), name: withdrawnBy })}`
          : ''}
      </p>
      {participantId === null ? null : (
        <CorrectConsent
          planId={planId}
          participantId={participantId}
          consent={consent}
          isOpen={open === 'correction' && !hasEnded}
          hasFocus={isByHand}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'withdrawal' && !hasEnded ? (
        <WithdrawConsentForm
          consentId={consent.id}
          partyName={partyName}
          citizenName={citizenName}
          remaining={remaining}
          hasFocus={isByHand}
          onWithdraw={async (by) => {
            const result = await withdraw(by);
            if (result.kind === 'saved') row.current?.focus();
            return result;
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </li>
  );
}
