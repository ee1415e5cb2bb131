/** One challenge: its words, and whether it is acute. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { rowPlace } from '../place/place-of.ts';
import { saveOf } from '../saving/change-result.ts';
import { SavedText } from '../saving/SavedText.tsx';
import { afterAdding, type FirstRow } from '../saving/use-first-row.ts';
import styles from './challenges.module.css';
import { useChangeChallenge } from './use-change-challenges.ts';

export const challengeRow = graphql(`
  fragment ChallengeRow on Challenge {
    id
    kind
    text
  }
`);

type Props = {
  planId: string;
  number: number;
  challenge: FragmentType<typeof challengeRow>;
  /** Of a row that is drawn before it is there. */
  ensure?: FirstRow['ensure'] | undefined;
  onEnter: () => void;
  onRemove: () => void;
};

export function ChallengeRow({ planId, number, ensure, onEnter, onRemove, ...props }: Props) {
  const t = useText();
  const { id, kind, text } = readFragment(challengeRow, props.challenge);
  const change = afterAdding(ensure, useChangeChallenge(planId, id));
  const other = kind === 'ACUTE' ? 'PRIMARY' : 'ACUTE';
  return (
    <li id={rowPlace.challenge(id)} className={styles.row} data-kind={kind}>
      <SavedText
        isLong
        label={t('plans.challenges.numbered', { kind: t(`plans.challenges.${kind}`), number })}
        value={text}
        phrases="CHALLENGE"
        onEnter={onEnter}
        onSave={saveOf(`${id}.text`, (from, to) => change({ text: { from, to } }))}
      />
      {ensure ? null : (
        <div className={styles.buttons}>
          <Button
            size="small"
            variant="tertiary"
            onClick={() => change({ kind: { from: kind, to: other } })}
          >
            <T
              id={kind === 'ACUTE' ? 'plans.challenges.makePrimary' : 'plans.challenges.makeAcute'}
            />
          </Button>
          <Button
            size="small"
            variant="tertiary"
            icon={<TrashIcon aria-hidden />}
            aria-label={t('plans.challenges.removeLabel', { number })}
            onClick={onRemove}
          >
            <T id="plans.challenges.remove" />
          </Button>
        </div>
      )}
    </li>
  );
}
