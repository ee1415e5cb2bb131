/** Every line to go through, in groups, with how far one has come. */
import { Button } from '@navikt/ds-react/Button';
import {
  type LineChoice,
  type LineKind,
  reviewProgress,
} from '@sammenhaeng/domain/plans/line-review';
import type { RenewalPlanFragment } from '@sammenhaeng/graph/generated/graphql';
import { useRef, useState } from 'react';
import { T } from '../../ui/text.tsx';
import { usePlaces } from '../place/PlanPlaces.tsx';
import type { ChangeResult } from '../saving/change-result.ts';
import { NotSaid } from './NotSaid.tsx';
import { RenewalEnd } from './RenewalEnd.tsx';
import styles from './renewal.module.css';
import { ReviewRow } from './ReviewRow.tsx';
import { type ShownLine, shownLines } from './shown-lines.ts';
import { useRenewal } from './use-renewal.ts';
import { useRestoreLine } from './use-restore-line.ts';
import { useSaying } from './use-saying.ts';

const GROUPS = ['GOAL', 'PARTICIPANT', 'CHALLENGE', 'EXISTING_PLAN'] as const;
const groupOf = (kind: LineKind) => (kind === 'INTERVENTION' ? 'GOAL' : kind);

/** What stands in a line that leaves the plan with its words; null for one that stays in it. */
function wordsIn({ challenges, existingPlans }: RenewalPlanFragment, id: string): string[] | null {
  const challenge = challenges.find((one) => one.id === id);
  if (challenge) return [challenge.text];
  const existing = existingPlans.find((one) => one.id === id);
  if (!existing) return null;
  const { owner, status, goals, interventions } = existing;
  return [owner, status, goals, interventions];
}

export function RenewalLines({ plan }: { plan: RenewalPlanFragment }) {
  const { goTo } = usePlaces();
  const { review } = useRenewal(plan.id, plan.version);
  const restorerOf = useRestoreLine(plan);
  const saying = useSaying();
  const progressLine = useRef<HTMLParagraphElement>(null);
  // What lines were called, for those that have been taken out since.
  const [known] = useState(() => new Map<string, ShownLine>());
  const lines = shownLines(plan, known);
  for (const line of lines) if (!line.isGone) known.set(line.id, line);
  const progress = reviewProgress(lines);
  const [isOpen, setOpen] = useState(!progress.isComplete);
  const rest = lines.filter(({ choice }) => choice === null);
  const present = plan.participants.filter(({ leftOn }) => leftOn === null);

  async function say(line: ShownLine, choice: LineChoice, takenOverById?: string) {
    const { id: targetId, kind, section, placeId } = line;
    const seen = choice === 'DONE' ? wordsIn(plan, targetId) : null;
    const said = {
      targetId,
      kind,
      choice,
      ...(takenOverById ? { takenOverById } : {}),
      ...(seen ? { seen } : {}),
    };
    const result = await review([said]);
    if (result.kind === 'saved' && choice === 'CHANGED') goTo(section, placeId);
    return result;
  }

  async function putBack(line: ShownLine, restore: () => Promise<ChangeResult>) {
    const result = await restore();
    return result.kind === 'saved' ? say(line, 'STILL_TRUE') : result;
  }

  const sayRest = () =>
    saying.say(() =>
      review(
        rest.map(({ id: targetId, kind }) => ({ targetId, kind, choice: 'STILL_TRUE' as const })),
      ),
    );
  const isShown = isOpen || !progress.isComplete;

  return (
    <>
      <div className={styles.bar}>
        <p ref={progressLine} tabIndex={-1} className={styles.progress} role="status">
          <T id="plans.renewal.progress" values={progress} />
        </p>
        <span className={styles.meter} aria-hidden>
          <span style={{ inlineSize: `${(100 * progress.reviewed) / progress.total}%` }} />
        </span>
        {rest.length > 0 ? (
          <Button size="small" variant="secondary" loading={saying.isBusy} onClick={sayRest}>
            <T id="plans.renewal.rest" />
          </Button>
        ) : (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isShown}
            onClick={() => setOpen(!isOpen)}
          >
            <T id={isShown ? 'plans.renewal.fold' : 'plans.renewal.unfold'} />
          </Button>
        )}
      </div>
      {rest.length > 0 ? (
        <NotSaid
          // What is left may be less by now: what was said line by line meanwhile stands.
          saying={{ ...saying, retry: saying.retry && sayRest }}
          onSaid={() => progressLine.current?.focus()}
        />
      ) : null}
      {isShown ? (
        <div className={styles.groups} data-lines>
          {GROUPS.map((group) => {
            const members = lines.filter(({ kind }) => groupOf(kind) === group);
            if (members.length === 0) return null;
            return (
              <div key={group}>
                <h3 className={styles.group}>
                  <T id={`plans.renewal.group.${group}`} />
                </h3>
                <ul className={styles.lines}>
                  {members.map((line) => {
                    const restore = line.isGone ? restorerOf(line.id) : null;
                    return (
                      <ReviewRow
                        key={line.id}
                        line={line}
                        others={present.filter(({ id }) => id !== line.id)}
                        onSay={(choice, heir) => say(line, choice, heir)}
                        onRestore={restore && (() => putBack(line, restore))}
                      />
                    );
                  })}
                </ul>
              </div>
            );
          })}
        </div>
      ) : null}
      {progress.isComplete ? <RenewalEnd plan={plan} /> : null}
    </>
  );
}
