/** What the numbers are: definition, how they were counted, and whether they may be compared. */
import styles from './chart-frame.module.css';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Stamp } from './stamp.ts';

export interface AboutNumbersProps {
  definition: string;
  stamp: Stamp;
}

export function AboutNumbers({ definition, stamp }: AboutNumbersProps) {
  const t = useText();
  const format = useFormat();
  const approved = stamp.approvedOn
    ? t('comparison.stamp.yesOn', { date: format.date(stamp.approvedOn) })
    : t(stamp.isApproved ? 'comparison.stamp.yes' : 'comparison.stamp.no');
  const lines = [
    [t('comparison.stamp.definition'), definition],
    [t('comparison.stamp.version'), String(stamp.definitionVersion)],
    [t('comparison.stamp.countedBy'), stamp.countedBy],
    [t('comparison.stamp.approved'), approved],
    [t('comparison.stamp.revised'), format.date(stamp.revisedOn)],
  ];
  return (
    <div className={styles.about}>
      <dl>
        {lines.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <T id="comparison.stamp.equals" />
      </p>
    </div>
  );
}
