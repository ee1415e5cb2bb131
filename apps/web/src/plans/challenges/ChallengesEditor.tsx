/** Section 3 to write in. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import {
  type FragmentType,
  makeFragmentData,
  readFragment,
} from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { onceClicked } from '../../ui/once-clicked.ts';
import { T, useText } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE, rowPlace } from '../place/place-of.ts';
import { ComingRows } from '../saving/ComingRows.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useAddRow } from '../saving/use-add-row.ts';
import { afterFirst, useFirstRow } from '../saving/use-first-row.ts';
import { useLastSeen } from '../saving/use-last-seen.ts';
import { useRemoveFromPlan } from '../saving/use-remove-from-plan.ts';
import { useUndo } from '../saving/use-undo.ts';
import { ChallengeRow, challengeRow } from './ChallengeRow.tsx';
import { CHALLENGE_KINDS, type ChallengeKind } from './challenge-kinds.ts';
import styles from './challenges.module.css';
import { useAddChallenge } from './use-change-challenges.ts';

export const challengesEditor = graphql(`
  fragment ChallengesEditor on Plan {
    id
    challenges {
      id
      kind
      text
      ...ChallengeRow
    }
  }
`);

const ADD_WORDS = {
  PRIMARY: 'plans.challenges.addPrimary',
  ACUTE: 'plans.challenges.addAcute',
} as const;

export function ChallengesEditor(props: { plan: FragmentType<typeof challengesEditor> }) {
  const t = useText();
  const plan = readFragment(challengesEditor, props.plan);
  const add = useAddChallenge(plan.id);
  const remove = useRemoveFromPlan(plan.id, 'CHALLENGE');
  const lastSeen = useLastSeen('Challenge', challengeRow, 'ChallengeRow');
  const undo = useUndo();

  const first = useFirstRow(plan.challenges.length === 0, (id) => add({ id, kind: 'PRIMARY' }));
  const rows = first
    ? [{ id: first.id, kind: 'PRIMARY' as const, text: '', ...firstChallenge(first.id) }]
    : plan.challenges;

  const rowsToAdd = useAddRow<ChallengeKind>({
    key: `${plan.id}.newChallenges`,
    label: t('plans.challenges.addPrimary'),
    kinds: CHALLENGE_KINDS,
    add: afterFirst(first, (id, kind) => add({ id, kind })),
    placeOf: rowPlace.challenge,
  });

  function addEmpty(kind: ChallengeKind) {
    // An empty row of the same kind is there already, and only wants to be written in.
    if (first && !first.isBegun() && kind === 'PRIMARY') {
      return focusPlace(rowPlace.challenge(first.id));
    }
    rowsToAdd.addRow(kind);
  }

  /** Goes on to the row after this one, which is added where there is none. */
  function goOn(index: number) {
    const next = rows[index + 1];
    if (next) return focusPlace(rowPlace.challenge(next.id));
    addEmpty('PRIMARY');
  }

  function takeOut(challenge: { id: string; kind: ChallengeKind; text: string }) {
    const { id } = challenge;
    const last = () => lastSeen(id) ?? challenge;
    const restore = () => add({ id, kind: last().kind, text: last().text });
    const work = () => remove(id, () => [last().text]);
    return undo.remove(t('plans.challenges.removed'), work, restore);
  }

  return (
    <div className={styles.editor}>
      <p className={styles.hint}>
        <T id="plans.challenges.hint" /> <T id="plans.enterHint" />
      </p>
      <ul className={styles.rows} {...(first && { id: PLACE.addChallenge, onInput: first.begin })}>
        {rows.map((challenge, index) => (
          <ChallengeRow
            key={challenge.id}
            planId={plan.id}
            number={index + 1}
            challenge={challenge}
            ensure={first?.ensure}
            onEnter={() => goOn(index)}
            onRemove={() => takeOut(challenge)}
          />
        ))}
      </ul>
      <UndoLine undo={undo} onUndone={() => focusPlace(PLACE.addChallenge)} />
      <ComingRows rows={rowsToAdd} />
      <Place id={first ? undefined : PLACE.addChallenge} className={styles.add}>
        {CHALLENGE_KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={onceClicked(() => addEmpty(kind))}
          >
            {t(ADD_WORDS[kind])}
          </Button>
        ))}
      </Place>
    </div>
  );
}

const firstChallenge = (id: string) =>
  makeFragmentData({ __typename: 'Challenge', id, kind: 'PRIMARY', text: '' }, challengeRow);
