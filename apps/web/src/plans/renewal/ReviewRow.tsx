/** One line of the plan: what it says, and whether it still is so. */
import { Button } from '@navikt/ds-react/Button';
import { daysBetween } from '@sammenhaeng/domain/calendar/calendar-date';
import type { LineChoice } from '@sammenhaeng/domain/plans/line-review';
import { useRef, useState } from 'react';
import { Overdue } from '../../ui/Overdue.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import { NotSaid } from './NotSaid.tsx';
import styles from './renewal.module.css';
import type { ShownLine } from './shown-lines.ts';
import { ThreeWay } from './ThreeWay.tsx';
import { useSaying } from './use-saying.ts';
import { WhoTakesOver } from './WhoTakesOver.tsx';

type Props = {
  line: ShownLine;
  /** Those who can take over. */
  others: readonly { id: string; name: string }[];
  onSay: (choice: LineChoice, takenOverById?: string) => Promise<ChangeResult>;
  /** Puts a line back that was taken out; null where nobody knows its words any more. */
  onRestore: (() => Promise<ChangeResult>) | null;
};

export function ReviewRow({ line, others, onSay, onRestore }: Props) {
  const t = useText();
  const row = useRef<HTMLLIElement>(null);
  const [isAsked, setAsked] = useState(false);
  const saying = useSaying();
  const { kind, staysBecause, answersFor, isGone } = line;
  // What was chosen stands, also while it could not be saved.
  const choice = saying.choice ?? line.choice;
  const title = useTitle(line);

  async function run(work: () => Promise<ChangeResult>, value?: LineChoice) {
    if (await saying.say(work, value)) setAsked(false);
  }

  function choose(value: LineChoice) {
    if (value === line.choice && saying.choice === null) return;
    const isHeld = value === 'DONE' && kind === 'PARTICIPANT' && answersFor.length > 0;
    setAsked(isHeld);
    if (!isHeld) void run(() => onSay(value), value);
  }

  function afterRetry() {
    setAsked(false);
    // A line that is changed has sent the focus to its field.
    if (saying.choice === 'CHANGED') return;
    const find = (what: string) => row.current?.querySelector<HTMLElement>(what);
    (find('[aria-pressed="true"]') ?? find('button'))?.focus();
  }

  const options = [
    { value: 'STILL_TRUE', label: t('plans.renewal.STILL_TRUE') },
    { value: 'CHANGED', label: t('plans.renewal.CHANGED') },
    ...(staysBecause ? [] : [{ value: 'DONE', label: t(`plans.renewal.DONE.${kind}`) } as const]),
  ] as const;

  return (
    <li ref={row} className={styles.line} data-kind={kind} data-reviewed={line.choice !== null}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <Detail line={line} />
      </div>
      {isGone ? (
        <p className={styles.gone}>
          <Tag>{t(`plans.renewal.DONE.${kind}`)}</Tag>
          {onRestore ? (
            <Button size="small" variant="tertiary" onClick={() => run(onRestore)}>
              <T id="ui.undo" />
            </Button>
          ) : null}
        </p>
      ) : (
        <ThreeWay
          label={title}
          options={options}
          value={choice}
          isBusy={saying.isBusy}
          onChoose={choose}
        />
      )}
      {isAsked ? (
        <WhoTakesOver
          name={line.name}
          count={answersFor.length}
          others={others}
          onChoose={(id) => run(() => onSay('DONE', id), 'DONE')}
          onCancel={() => setAsked(false)}
        />
      ) : null}
      <NotSaid saying={saying} onSaid={afterRetry} />
    </li>
  );
}

function useTitle({ title, existingKind }: ShownLine): string {
  const t = useText();
  if (existingKind) return [t(`plans.existing.${existingKind}`), title].filter(Boolean).join(', ');
  return title || t('plans.renewal.untitled');
}

/** Who answers for an intervention and by when; what is past is pointed out. */
function Detail({ line }: { line: ShownLine }) {
  const format = useFormat();
  const today = useToday();
  const { kind, dueOn, responsibleName, choice } = line;
  if (kind !== 'INTERVENTION' || !dueOn) return null;
  return (
    <p className={styles.quiet}>
      <T
        id="plans.renewal.dueBy"
        values={{ name: responsibleName ?? '–', date: format.dayMonth(dueOn, today) }}
      />
      {dueOn < today && choice === null ? (
        <>
          {' '}
          <Overdue days={daysBetween(dueOn, today)} />
        </>
      ) : null}
    </p>
  );
}
