/** Whether a participant's party may have the plan, and the form that notes the citizen's consent. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef, useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { ConsentForm, consentKey } from './ConsentForm.tsx';
import styles from './consents.module.css';
import { guessPartyKind } from './guess-party-kind.ts';
import { UsualConsent } from './UsualConsent.tsx';
import { type NewConsent, useGiveConsent } from './use-change-consents.ts';

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
      partyKind
      purpose
      sections
      form
      state
    }
  }
`);

const TONES: Record<string, TagTone> = { LIVE: 'success', ENDING_SOON: 'warning' };

type Props = { planId: string; participant: FragmentType<typeof participantConsent> };

export function ParticipantConsent({ planId, ...props }: Props) {
  const t = useText();
  const participant = readFragment(participantConsent, props.participant);
  const { id, name, consent } = participant;
  const state = consent?.state ?? null;
  const { wanted } = usePlaces();
  const { open, isByHand, setOpen } = useOpenForm({ consent: consentKey(id) });
  const isOpen = open !== null;
  const button = useRef<HTMLButtonElement>(null);
  const tag = useRef<HTMLSpanElement>(null);
  const give = useGiveConsent(planId, id);
  // Whoever was led here by what is about to end came to renew it. For a first consent the usual one
  // is at hand, and shows what it covers.
  const isFirst = state === null;
  const [wantedBefore, setWantedBefore] = useState<typeof wanted>(null);
  if (wanted !== wantedBefore) {
    setWantedBefore(wanted);
    if (wanted?.placeId === rowPlace.consent(id) && !isFirst) setOpen('consent');
  }
  if (!participant.needsConsent || participant.leftOn) return null;
  const isLive = state === 'LIVE';
  // A withdrawn consent is not taken for granted again.
  const isRenewal = state === 'ENDING_SOON' || state === 'LAPSED';
  const description = `${participant.function} ${participant.organisation}`;
  const partyKind = guessPartyKind(participant.kind, description);

  async function note(given: NewConsent) {
    const result = await give(given);
    if (result.kind === 'saved') {
      setOpen(null);
      tag.current?.focus();
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
      {isLive ? null : (
        <Button
          ref={button}
          size="small"
          variant={isFirst ? 'tertiary' : 'secondary'}
          aria-expanded={isOpen}
          aria-label={t(isRenewal ? 'plans.consent.renewLabel' : 'plans.consent.giveLabel', {
            name,
          })}
          onClick={() => setOpen(isOpen ? null : 'consent')}
        >
          <T id={isRenewal ? 'plans.consent.renew' : 'plans.consent.give'} />
        </Button>
      )}
      {isOpen && !isLive ? (
        <ConsentForm
          participantId={id}
          name={name}
          hasFocus={isByHand}
          given={isRenewal ? consent : null}
          partyKind={partyKind}
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
