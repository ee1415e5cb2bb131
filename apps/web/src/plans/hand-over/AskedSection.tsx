/** The plans the viewer is asked to lead, answered one by one or all at once. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { MOST_HAND_OVERS_AT_ONCE } from '@sammenhaeng/domain/plans/hand-over';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { AskedCard, askedCard } from './AskedCard.tsx';
import { inChunks } from './in-chunks.ts';
import styles from './hand-over.module.css';
import { useHandOver } from './use-hand-over.ts';

type TakenOver = { planId: string; initials: string; year: number };
type Told = { kind: 'success' | 'error'; sentence: string };
/** Why an answer was not taken, and about whom: the proposal may be gone by the time it is read. */
type Refusal = { id: string; initials: string; year: number; message: string };

export default function AskedSection(props: { asked: FragmentType<typeof askedCard>[] }) {
  const t = useText();
  const { accept, decline, refresh } = useHandOver();
  const asked = props.asked.map((one) => ({ row: readFragment(askedCard, one), masked: one }));
  const [takenOver, setTakenOver] = useState<TakenOver[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [busy, setBusy] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);

  const refusalsOf = (refused: ReadonlyMap<string, string>): Refusal[] =>
    asked.flatMap(({ row: { id, citizenInitials: initials, citizenBirthYear: year } }) => {
      const message = refused.get(id);
      return message === undefined ? [] : [{ id, initials, year, message }];
    });

  async function takeOver(ids: string[]) {
    setBusy(ids);
    setTold(null);
    const refused = new Map<string, string>();
    for (const some of inChunks(ids, MOST_HAND_OVERS_AT_ONCE)) {
      const problems = await accept(some);
      for (const id of some) {
        const message = problems ? problems.get(id)?.message : t('plans.handOver.notSaved');
        if (message) refused.set(id, message);
      }
    }
    const done = asked.filter(({ row }) => ids.includes(row.id) && !refused.has(row.id));
    setRefusals(refusalsOf(refused));
    setTakenOver((before) => [
      ...before,
      ...done.map(({ row }) => ({
        planId: row.planId,
        initials: row.citizenInitials,
        year: row.citizenBirthYear,
      })),
    ]);
    if (done.length > 0) {
      setTold({ kind: 'success', sentence: t('plans.handOver.tookOver', { count: done.length }) });
    }
    await refresh();
    setBusy([]);
    heading.current?.focus();
  }

  async function sayNo(id: string, fromName: string, reason: string): Promise<boolean> {
    setBusy([id]);
    setTold(null);
    const problems = await decline(id, reason);
    setBusy([]);
    const message = problems ? problems.get(id)?.message : t('plans.handOver.notSaved');
    setRefusals(refusalsOf(new Map(message ? [[id, message]] : [])));
    if (message) return false;
    setTold({ kind: 'success', sentence: t('plans.handOver.saidNo', { name: fromName }) });
    await refresh();
    heading.current?.focus();
    return true;
  }

  // A proposal that was withdrawn meanwhile took its card along.
  const gone = refusals.filter(({ id }) => !asked.some(({ row }) => row.id === id));
  if (asked.length === 0 && !told && gone.length === 0) return null;
  return (
    <section aria-labelledby="til-dig" className={`${card.card} ${styles.noPrint}`}>
      <div className={styles.head}>
        <h2 id="til-dig" ref={heading} className={card.title} tabIndex={-1}>
          <T id="plans.handOver.toYou" />
        </h2>
        {asked.length > 1 ? (
          <Button
            size="small"
            variant="secondary"
            loading={busy.length > 1}
            onClick={() => void takeOver(asked.map(({ row }) => row.id))}
          >
            <T id="plans.handOver.takeOverAll" values={{ count: asked.length }} />
          </Button>
        ) : null}
      </div>
      {told ? <Notice kind={told.kind}>{told.sentence}</Notice> : null}
      {gone.map(({ id, initials, year, message }) => (
        <Notice key={id} kind="warning">
          {`${t('plans.handOver.citizen', { initials, year: String(year) })}: ${message}`}
        </Notice>
      ))}
      {takenOver.length > 0 ? (
        <ul className={styles.list}>
          {takenOver.map(({ planId, initials, year }) => (
            <li key={planId}>
              <Link as={RouterLink} to={`/planer/${planId}`}>
                {t('plans.handOver.openPlan', {
                  citizen: t('plans.handOver.citizen', { initials, year: String(year) }),
                })}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {asked.length > 0 ? (
        <p className={styles.quiet}>
          <T id="plans.handOver.opensOnYes" />
        </p>
      ) : null}
      <ul className={styles.cards}>
        {asked.map(({ row, masked }) => (
          <AskedCard
            key={row.id}
            handOver={masked}
            isBusy={busy.includes(row.id)}
            refusal={refusals.find(({ id }) => id === row.id)?.message ?? null}
            onAccept={() => void takeOver([row.id])}
            onDecline={(reason) => sayNo(row.id, row.fromName, reason)}
          />
        ))}
      </ul>
    </section>
  );
}
