/** A round that is open: how far the region has come, who answers where, and the way to lock it. */
import { Button } from '@navikt/ds-react/Button';
import { Heading } from '@navikt/ds-react/Typography';
import { useRef, useState } from 'react';
import { AnswerBy } from '../AnswerBy.tsx';
import { RoundStateTag } from '../RoundStateTag.tsx';
import { Danish } from '../../ui/Danish.tsx';
import { T, useText } from '../../ui/text.tsx';
import { LockRound } from './LockRound.tsx';
import { countAnswered, type Round } from './round-fragment.ts';
import { RoundTable } from './RoundTable.tsx';
import styles from './rounds.module.css';
import type { RoundChanges, RoundRefusal } from './use-round-changes.ts';

type Props = {
  round: Round;
  changes: RoundChanges;
  /** Resolves to why it was not locked; null when it was. */
  onLock: () => Promise<RoundRefusal | null>;
};

export function OpenRound({ round, changes, onLock }: Props) {
  const t = useText();
  const [isLocking, setLocking] = useState(false);
  const [said, setSaid] = useState('');
  const lock = useRef<HTMLButtonElement>(null);
  const { all, complete, partly } = countAnswered(round);
  const unnamed = round.municipalities.filter(({ assessors }) => assessors.length === 0).length;
  const named = { programmeKey: round.programmeKey, roundKey: round.key };

  // The row itself shows it to the eye.
  async function spoken(work: Promise<RoundRefusal | null>, words: string) {
    const why = await work;
    if (why === null) setSaid(words);
    return why;
  }

  return (
    <section className={styles.round} aria-labelledby={round.id}>
      <header className={styles.roundHeader}>
        <div className={styles.roundFacts}>
          <Heading level="3" size="small" id={round.id}>
            <Danish>{round.title}</Danish>
          </Heading>
          <RoundStateTag state={round.state} />
        </div>
        <p className={styles.quiet}>
          <Danish>{round.programmeName}</Danish>
          {round.answerBy && (
            <>
              {' · '}
              <AnswerBy day={round.answerBy} />
            </>
          )}
        </p>
        <p>
          {t('assessment.rounds.complete', { complete, all })}
          {t('assessment.rounds.partly', { count: partly })}.{' '}
          {unnamed > 0 && t('assessment.rounds.unnamed', { count: unnamed })}
        </p>
      </header>
      {isLocking ? (
        <LockRound
          round={round}
          onLock={onLock}
          onClose={() => {
            setLocking(false);
            requestAnimationFrame(() => lock.current?.focus());
          }}
        />
      ) : (
        <div>
          <Button ref={lock} size="small" variant="secondary" onClick={() => setLocking(true)}>
            <T id="assessment.lock.button" />
          </Button>
        </div>
      )}
      <p role="status" className={styles.spoken}>
        {said}
      </p>
      <RoundTable
        round={round}
        onName={({ municipality }, { id, name }) =>
          spoken(
            changes.name({ ...named, municipalityCode: municipality.code, employeeId: id }),
            t('assessment.table.named', { name, municipality: municipality.name }),
          )
        }
        onRemove={({ municipality }, { id, name }) =>
          spoken(
            changes.remove({ ...named, municipalityCode: municipality.code, employeeId: id }),
            t('assessment.table.removed', { name, municipality: municipality.name }),
          )
        }
      />
    </section>
  );
}
