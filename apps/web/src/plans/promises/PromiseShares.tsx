/** How much each organisation kept: in words, with a bar that only repeats them. */
import type { PromiseShare } from '@sammenhaeng/domain/plans/promises';
import { T, useText } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { nameOf } from './promised.ts';
import styles from './promises.module.css';

type Props = {
  shares: readonly PromiseShare[];
  total: Omit<PromiseShare, 'organisation' | 'kind'>;
};

export function PromiseShares({ shares, total }: Props) {
  const t = useText();
  const isMoreInAll = total.settled > shares.reduce((sum, { settled }) => sum + settled, 0);
  return (
    <div>
      <h3 className={card.subtitle}>
        <T id="plans.promises.byOrganisation" />
      </h3>
      <ul className={styles.shares}>
        {shares.map((share) => (
          <li key={nameOf(t, share)} className={styles.share}>
            <span className={styles.house}>{nameOf(t, share)}</span>
            <Bar share={share} />
            <span className={styles.words}>
              <ShareWords share={share} />
            </span>
          </li>
        ))}
      </ul>
      {isMoreInAll ? (
        <p className={styles.quiet}>
          <T id="plans.promises.total" values={{ kept: total.kept, settled: total.settled }} />
        </p>
      ) : null}
    </div>
  );
}

/** Kept, moved, not kept, and what is still open, each as wide as there are promises. */
function Bar({ share: { kept, moved, notKept, open } }: { share: PromiseShare }) {
  const parts = { kept, moved, notKept, open };
  return (
    <span className={styles.bar} aria-hidden>
      {Object.entries(parts).map(([part, count]) =>
        count > 0 ? <span key={part} data-part={part} style={{ flexGrow: count }} /> : null,
      )}
    </span>
  );
}

function ShareWords({ share }: { share: PromiseShare }) {
  const t = useText();
  const { kept, settled, moved, notKept, open } = share;
  const words = [
    ...(settled > 0 ? [t('plans.promises.kept', { kept, settled })] : []),
    ...(moved > 0 ? [t('plans.promises.moved', { count: moved })] : []),
    ...(notKept > 0 ? [t('plans.promises.notKept', { count: notKept })] : []),
    ...(open > 0 ? [t('plans.promises.stillOpen', { count: open })] : []),
  ];
  return words.join(' · ');
}
