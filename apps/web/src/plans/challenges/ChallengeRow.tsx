/** One challenge: its words, and whether it is acute. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { rowPlace } from '../place/place-of.ts';
import { SavedText } from '../saving/SavedText.tsx';
import styles from './challenges.module.css';
import { useChangeChallenge } from './use-change-challenges.ts';

const challengeRow = graphql(`
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
  onRemove: () => void;
};

export function ChallengeRow({ planId, number, onRemove, ...props }: Props) {
  const t = useText();
  const { id, kind, text } = readFragment(challengeRow, props.challenge);
  const change = useChangeChallenge(planId, id);
  const other = kind === 'ACUTE' ? 'PRIMARY' : 'ACUTE';
  return (
    <li id={rowPlace.challenge(id)} className={styles.row} data-kind={kind}>
      <SavedText
        isLong
        label={t('plans.challenges.numbered', { kind: t(`plans.challenges.${kind}`), number })}
        value={text}
        onSave={(from, to) => change({ text: { from, to } })}
      />
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
    </li>
  );
}
