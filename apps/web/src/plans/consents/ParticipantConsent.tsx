/** Whether a participant's party may have the plan, and the form that notes the citizen's consent. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef, useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { ConsentForm, consentKey } from './ConsentForm.tsx';
import styles from './consents.module.css';
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
    leftOn
    needsConsent
    consent {
      id
      state
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

type Props = { planId: string; participant: FragmentType<typeof participantConsent> };

export function ParticipantConsent({ planId, ...props }: Props) {
  const t = useText();
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
  const [wantedBefore, setWantedBefore] = useState<typeof wanted>(null);
  if (wanted !== wantedBefore) {
    setWantedBefore(wanted);
    const hasNoneLive = state !== 'LIVE' || consents.some((one) => one.state === 'ENDING_SOON');
    if (wanted?.placeId === rowPlace.consent(id) && !isFirst && hasNoneLive) setOpen('consent');
  }
  if (!participant.needsConsent || participant.leftOn) return null;
  // A withdrawn consent is not taken for granted again.
  const ending = consents.find((one) => one.state === 'ENDING_SOON');
  const lapsed =
    state === 'LAPSED' ? consents.findLast((one) => one.state === 'LAPSED') : undefined;
  const toRenew = ending ?? lapsed;
  // Beside a live one: to another purpose.
  const isAnother = state === 'LIVE' && !toRenew;
  const description = `${participant.function} ${participant.organisation}`;
  const partyKind = consents.at(-1)?.partyKind ?? guessPartyKind(participant.kind, description);
  const words = toRenew
    ? 'plans.consent.renew'
    : isAnother
      ? 'plans.consent.another'
      : 'plans.consent.give';

  async function note(given: NewConsent) {
    const result = await send(given);
    if (result.kind === 'saved') {
      setOpen(null);
    }
    return result;
  }

  return (
    <Place id={rowPlace.consent(id)} className={styles.consent}>
      <span ref={tag} tabIndex={-1} className={styles.state}>
        <Tag tone={TONES[state ?? ''] ?? 'warning'}>
          {state ? <T id={`plans.consent.stateOnly.${state}`} /> : <T id="plans.consent.missing" />}
        </Tag>
      </span>
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
      <UndoLine undo={undo} onUndone={() => tag.current?.focus()} />
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
