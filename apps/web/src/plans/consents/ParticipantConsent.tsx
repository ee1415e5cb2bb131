/** Whether a participant's party may have the plan, and the form that notes the citizen's consent. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type ComponentProps, useRef, useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { Leave } from '../participants/Leave.tsx';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { ConsentForm, consentKey } from './ConsentForm.tsx';
import styles from './consents.module.css';
import { offerOf } from './consent-offer.ts';
import { guessPartyKind } from './guess-party-kind.ts';
import { UsualConsent } from './UsualConsent.tsx';
import { newConsent, renewedConsent } from './consent-values.ts';
import type { NewConsent } from './use-change-consents.ts';
import { useNoteConsent } from './use-note-consent.ts';

const participantConsent = graphql(`
  fragment ParticipantConsent on Participant {
    id
    kind
    name
    function
    organisation
    isLead
    leftOn
    needsConsent
    consent {
      id
      state
      withdrawnOn
    }
    consents {
      id
      partyKind
      purpose
      sections
      form
      toOn
      state
    }
  }
`);

const TONES: Record<string, TagTone> = { LIVE: 'success', ENDING_SOON: 'warning' };

type Props = {
  planId: string;
  participant: FragmentType<typeof participantConsent>;
  others: ComponentProps<typeof Leave>['others'];
  onLeft: ComponentProps<typeof Leave>['onLeft'];
};

export function ParticipantConsent({ planId, others, onLeft, ...props }: Props) {
  const t = useText();
  const format = useFormat();
  const participant = readFragment(participantConsent, props.participant);
  const { id, name, consents } = participant;
  const state = participant.consent?.state ?? null;
  const today = useToday();
  const { wanted } = usePlaces();
  const { open, isByHand, setOpen } = useOpenForm({ consent: consentKey(id) });
  const isOpen = open !== null;
  const button = useRef<HTMLButtonElement>(null);
  const tag = useRef<HTMLSpanElement>(null);
  const { note: send, undo } = useNoteConsent(planId, { participantId: id, name });
  // Whoever was led here by what is about to end came to renew it. For a first consent the usual one
  // is at hand, and shows what it covers.
  const isFirst = state === null;
  const withdrawnOn = state === 'WITHDRAWN' ? participant.consent?.withdrawnOn : null;
  const [wantedBefore, setWantedBefore] = useState<typeof wanted>(null);
  if (wanted !== wantedBefore) {
    setWantedBefore(wanted);
    const hasNoneLive = state !== 'LIVE' || consents.some((one) => one.state === 'ENDING_SOON');
    const isRenewed = hasNoneLive && !isFirst && !withdrawnOn;
    if (wanted?.placeId === rowPlace.consent(id) && isRenewed) setOpen('consent');
  }
  if (!participant.needsConsent || participant.leftOn) return null;
  const { words, toRenew, isAnother } = offerOf(state, consents);
  const description = `${participant.function} ${participant.organisation}`;
  const partyKind = consents.at(-1)?.partyKind ?? guessPartyKind(participant.kind, description);

  async function note(given: NewConsent) {
    const result = await send(given);
    if (result.kind === 'saved') {
      setOpen(null);
    }
    return result;
  }

  // Only then: a link that leads here goes to what can be pressed.
  function focusTag() {
    if (!tag.current) return;
    tag.current.tabIndex = -1;
    tag.current.focus();
  }

  return (
    <Place id={rowPlace.consent(id)} className={styles.consent}>
      <span ref={tag} className={styles.state}>
        <Tag tone={TONES[state ?? ''] ?? 'warning'}>
          {withdrawnOn
            ? t('plans.consent.state.WITHDRAWN', { date: format.date(withdrawnOn) })
            : t(state ? `plans.consent.stateOnly.${state}` : 'plans.consent.missing')}
        </Tag>
      </span>
      {withdrawnOn ? (
        <p className={styles.question}>{t('plans.consent.stillWith', { name })}</p>
      ) : null}
      {isFirst && !isOpen ? <UsualConsent name={name} partyKind={partyKind} onGive={note} /> : null}
      <Button
        ref={button}
        size="small"
        variant={isFirst || isAnother ? 'tertiary' : 'secondary'}
        aria-expanded={isOpen}
        aria-label={t(`${words}Label`, { name })}
        onClick={() => setOpen(isOpen ? null : 'consent')}
      >
        <T id={words} />
      </Button>
      {withdrawnOn && !participant.isLead ? (
        <Leave planId={planId} participant={participant} others={others} onLeft={onLeft} />
      ) : null}
      <UndoLine undo={undo} onUndone={focusTag} />
      {isOpen ? (
        <ConsentForm
          formKey={consentKey(id)}
          label={t('plans.consent.giveLabel', { name })}
          title={t('plans.consent.giveTitle', { name })}
          begin={() =>
            toRenew
              ? renewedConsent(toRenew, today)
              : newConsent(partyKind, isAnother ? '' : t('plans.consent.purposeDefault'), today)
          }
          hasFocus={isByHand}
          onGive={note}
          onClose={() => {
            setOpen(null);
            button.current?.focus();
          }}
        />
      ) : null}
    </Place>
  );
}
