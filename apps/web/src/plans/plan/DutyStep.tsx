/** One of the six duties: its state as an icon and a word, and what it still lacks. */
import {
  CheckmarkCircleFillIcon,
  ChevronRightCircleFillIcon,
  CircleIcon,
} from '@navikt/aksel-icons';
import type { DutyState } from '@sammenhaeng/domain/plans/duties';
import { T } from '../../ui/text.tsx';
import styles from './duty-line.module.css';

const icons = {
  DONE: CheckmarkCircleFillIcon,
  NEXT: ChevronRightCircleFillIcon,
  MISSING: CircleIcon,
};

type Props = {
  label: string;
  state: DutyState;
  what: string | null;
  moreCount: number;
  onGo: () => void;
};

export function DutyStep({ label, state, what, moreCount, onGo }: Props) {
  const Icon = icons[state];
  return (
    <li className={styles.step} data-state={state}>
      <button
        type="button"
        className={styles.button}
        onClick={onGo}
        aria-current={state === 'NEXT' ? 'step' : undefined}
      >
        <Icon aria-hidden className={styles.icon} />
        <span className={styles.label}>{label}</span>
        <span className={styles.state}>
          <T id={`plans.dutyState.${state}`} />
        </span>
        {what ? (
          <span className={styles.what}>
            {what}
            {moreCount > 0 ? (
              <>
                {' '}
                <T id="plans.duties.more" values={{ count: moreCount }} />
              </>
            ) : null}
          </span>
        ) : null}
      </button>
    </li>
  );
}
