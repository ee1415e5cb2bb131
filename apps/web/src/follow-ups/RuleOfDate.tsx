/** Which rule made a date, in a few words; the law and its source one press away. */
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { FOLLOW_UP_RULES } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useId, useState } from 'react';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import { useToday } from '../ui/use-today.ts';
import styles from './RuleOfDate.module.css';

const RuleOfDateFragment = graphql(`
  fragment RuleOfDate on FollowUp {
    kind
    dueOn
    movedBecause
    ruleKey
  }
`);

const LAWS = {
  kiMeeting: 'followUps.law.kiMeeting',
  courseEndFirst: 'followUps.law.courseEnd',
  courseEndSecond: 'followUps.law.courseEnd',
  treatmentStart: 'followUps.law.treatmentStart',
  integratedStart: 'followUps.law.integratedStart',
} as const;

const isKnown = (key: string): key is keyof typeof LAWS => Object.hasOwn(LAWS, key);

export function RuleOfDate({ followUp }: { followUp: FragmentType<typeof RuleOfDateFragment> }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { kind, dueOn, movedBecause, ruleKey } = readFragment(RuleOfDateFragment, followUp);
  const date = format.dayMonth(dueOn, today);
  return (
    <span className={styles.rule}>
      <button
        type="button"
        className={styles.words}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isKnown(ruleKey) ? t(`followUps.rule.${ruleKey}`) : t('followUps.rule.other')}
        {movedBecause && ` · ${t('followUps.moved')}`}
        {/* The sign never stands alone on a line. */}
        {'\u00a0'}
        <InformationSquareIcon aria-hidden className={styles.icon} />
        <span className={styles.hidden}>{t('followUps.why')}</span>
      </button>
      {isOpen && (
        <span id={id} className={styles.why}>
          {movedBecause && <span>{t(`followUps.moved.${movedBecause}`, { date })}</span>}
          {isKnown(ruleKey) && <span>{t(LAWS[ruleKey])}</span>}
          {isKnown(ruleKey) && (
            <span className={styles.source}>
              {t('followUps.source', { source: FOLLOW_UP_RULES[kind].source })}
            </span>
          )}
        </span>
      )}
    </span>
  );
}
