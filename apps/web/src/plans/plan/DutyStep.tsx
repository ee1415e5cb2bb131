/** One of the six duties: its state as an icon and a word, and what it still lacks. */
import {
  CalendarIcon,
  CheckmarkCircleFillIcon,
  ChevronRightCircleFillIcon,
  CircleIcon,
} from '@navikt/aksel-icons';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { DutyState } from '@sammenhaeng/domain/plans/duties';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './duty-line.module.css';

const icons = {
  DONE: CheckmarkCircleFillIcon,
  COMING: CalendarIcon,
  NEXT: ChevronRightCircleFillIcon,
  MISSING: CircleIcon,
};

type Props = {
  label: string;
  state: DutyState;
  comesOn: CalendarDate | null;
  what: string | null;
  moreCount: number;
  onGo: () => void;
};

export function DutyStep({ label, state, comesOn, what, moreCount, onGo }: Props) {
  const format = useFormat();
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
          {comesOn ? (
            <T id="plans.dutyState.comesOn" values={{ date: format.date(comesOn) }} />
          ) : (
            <T id={`plans.dutyState.${state}`} />
          )}
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
