/** The rounds that the viewer runs: the open ones to work with, the earlier ones to publish and read. */
import { useQuery } from '@apollo/client/react';
import { Heading } from '@navikt/ds-react/Typography';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef, useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { EarlierRounds } from './EarlierRounds.tsx';
import { NewRound } from './NewRound.tsx';
import { OpenRound } from './OpenRound.tsx';
import { ROUND } from './round-fragment.ts';
import styles from './rounds.module.css';
import { type RoundRefusal, useRoundChanges } from './use-round-changes.ts';

const ROUNDS = graphql(`
  query RunRounds {
    runRounds {
      id
      ...RoundAtWork
    }
    runProgrammes {
      key
      name
      hasOpenRound
    }
  }
`);

export default function RoundsSection() {
  const t = useText();
  const { data, error, refetch } = useQuery(ROUNDS);
  const changes = useRoundChanges();
  const told = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<string | null>(null);
  if (error && !data) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  const rounds = data.runRounds.map((round) => readFragment(ROUND, round));
  const open = rounds.filter(({ state }) => state === 'OPEN');
  const earlier = rounds.filter(({ state }) => state !== 'OPEN');

  /** What had the focus is gone with what was done: it goes to the words that say so. */
  async function done(work: Promise<RoundRefusal | null>, saying: string) {
    const why = await work;
    if (why === null) {
      setWords(saying);
      requestAnimationFrame(() => told.current?.focus());
    }
    return why;
  }

  return (
    <section className={styles.section} aria-labelledby="statusrunder">
      <Heading level="2" size="medium" id="statusrunder">
        <T id="assessment.rounds.heading" />
      </Heading>
      <NewRound
        programmes={data.runProgrammes}
        isNext={rounds.every(({ state }) => state === 'PUBLISHED')}
        onOpen={(round) =>
          done(changes.open(round), t('assessment.open.done', { round: round.title }))
        }
      />
      <div ref={told} tabIndex={-1} className={styles.told}>
        {words !== null && <Notice kind="success">{words}</Notice>}
      </div>
      {rounds.length === 0 && (
        <Empty level="3" title={t('assessment.rounds.noneTitle')}>
          <T id="assessment.rounds.noneText" />
        </Empty>
      )}
      {open.map((round) => (
        <OpenRound
          key={round.id}
          round={round}
          changes={changes}
          onLock={() =>
            done(
              changes.lock({ programmeKey: round.programmeKey, roundKey: round.key }),
              t('assessment.lock.done', { round: round.title }),
            )
          }
        />
      ))}
      {earlier.length > 0 && (
        <EarlierRounds
          rounds={earlier}
          onPublish={({ programmeKey, key, title }) =>
            done(
              changes.publish({ programmeKey, roundKey: key }),
              t('assessment.publish.done', { round: title }),
            )
          }
        />
      )}
    </section>
  );
}
