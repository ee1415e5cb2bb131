/** One round that is over: published from here, and read in the comparison. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { Danish } from '../../ui/Danish.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { comparisonOf } from '../form-place.ts';
import { RoundStateTag } from '../RoundStateTag.tsx';
import { PublishRound } from './PublishRound.tsx';
import { countAnswered, type Round } from './round-fragment.ts';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

type Props = { round: Round; onPublish: () => Promise<RoundRefusal | null> };

export function EarlierRound({ round, onPublish }: Props) {
  const t = useText();
  const [isPublishing, setPublishing] = useState(false);
  const publish = useRef<HTMLButtonElement>(null);
  const { title, state } = round;
  const { all, none } = countAnswered(round);
  const day = useRoundDay(round);
  const facts = [round.programmeName, t('assessment.rounds.answered', { count: all - none, all })];
  const see = t(state === 'LOCKED' ? 'assessment.rounds.preview' : 'assessment.rounds.see');
  const ofRound = (what: string) => t('assessment.rounds.of', { what, round: title });

  return (
    <li>
      <div className={styles.earlierRow}>
        <div>
          <div className={styles.roundFacts}>
            <span className={styles.roundName}>
              <Danish>{title}</Danish>
            </span>
            <RoundStateTag state={state} />
          </div>
          <p className={styles.quiet}>
            <Danish within={[...facts, ...day].join(' · ')}>{round.programmeName}</Danish>
          </p>
        </div>
        <div className={styles.ways}>
          {none < all && (
            <Link
              as={RouterLink}
              to={comparisonOf(round.programmeKey, round.key)}
              aria-label={ofRound(see)}
            >
              {see}
            </Link>
          )}
          {state === 'LOCKED' && !isPublishing && (
            <Button
              ref={publish}
              size="small"
              aria-label={ofRound(t('assessment.publish.button'))}
              onClick={() => setPublishing(true)}
            >
              <T id="assessment.publish.button" />
            </Button>
          )}
        </div>
      </div>
      {state === 'LOCKED' && isPublishing && (
        <PublishRound
          round={round}
          onPublish={onPublish}
          onClose={() => {
            setPublishing(false);
            requestAnimationFrame(() => publish.current?.focus());
          }}
        />
      )}
    </li>
  );
}

/** The last thing that happened to it; nothing for a round from before days were kept. */
function useRoundDay({ publishedOn, lockedOn }: Round): string[] {
  const t = useText();
  const format = useFormat();
  if (publishedOn) return [t('assessment.rounds.published', { date: format.date(publishedOn) })];
  return lockedOn ? [t('assessment.rounds.locked', { date: format.date(lockedOn) })] : [];
}
