/** One line of the plan: what it says, and whether it still is so. */
import { Button } from '@navikt/ds-react/Button';
import type { LineChoice } from '@sammenhaeng/domain/plans/line-review';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import styles from './renewal.module.css';
import type { ShownLine } from './shown-lines.ts';
import { ThreeWay } from './ThreeWay.tsx';
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
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { kind, choice, staysBecause, answersFor, isGone } = line;
  const title = useTitle(line);

  async function run(work: () => Promise<ChangeResult>) {
    setBusy(true);
    setTrouble(null);
    const result = await work();
    setBusy(false);
    if (result.kind === 'saved') return setAsked(false);
    setTrouble('message' in result ? result.message : t('plans.renewal.failed'));
  }

  function choose(value: LineChoice) {
    if (value === choice) return;
    const isHeld = value === 'DONE' && kind === 'PARTICIPANT' && answersFor.length > 0;
    setAsked(isHeld);
    if (!isHeld) void run(() => onSay(value));
  }

  const options = [
    { value: 'STILL_TRUE', label: t('plans.renewal.STILL_TRUE') },
    { value: 'CHANGED', label: t('plans.renewal.CHANGED') },
    ...(staysBecause ? [] : [{ value: 'DONE', label: t(`plans.renewal.DONE.${kind}`) } as const]),
  ] as const;

  return (
    <li className={styles.line} data-kind={kind} data-reviewed={choice !== null}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <Detail line={line} />
      </div>
      {isGone ? (
        <p className={styles.gone}>
          <Tag>{t(`plans.renewal.DONE.${kind}`)}</Tag>
          {onRestore ? (
            <Button size="small" variant="tertiary" onClick={() => run(onRestore)}>
              <T id="plans.renewal.restore" />
            </Button>
          ) : null}
        </p>
      ) : (
        <ThreeWay
          label={title}
          options={options}
          value={choice}
          isBusy={isBusy}
          onChoose={choose}
        />
      )}
      {isAsked ? (
        <WhoTakesOver
          name={line.name}
          count={answersFor.length}
          others={others}
          onChoose={(id) => run(() => onSay('DONE', id))}
          onCancel={() => setAsked(false)}
        />
      ) : null}
      {trouble ? <Notice kind="error">{trouble}</Notice> : null}
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
        values={{ name: responsibleName ?? '–', date: format.dayMonth(dueOn) }}
      />
      {dueOn < today && choice === null ? (
        <>
          {' '}
          <Tag tone="warning">
            <T id="plans.renewal.late" />
          </Tag>
        </>
      ) : null}
    </p>
  );
}
