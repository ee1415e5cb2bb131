/** Chooses what a version is compared with: another version, or the plan as it is now. */
import { Select } from '@navikt/ds-react/Select';
import { comparingDa } from '@sammenhaeng/texts/comparing.da';
import { useSearchParams } from 'react-router';
import { MoreTexts, useText } from '../../ui/text.tsx';
import styles from './compare.module.css';
import { comparedWith, NOW, otherOf, type Versions, WITH } from './compared-with.ts';

type Props = { number: number; numbers: readonly number[]; versions: Versions };

export default function CompareWith(props: Props) {
  return (
    <MoreTexts danish={comparingDa}>
      <Choice {...props} />
    </MoreTexts>
  );
}

function Choice({ number, numbers, versions }: Props) {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const { hasWorkingCopy } = versions;
  const others = numbers.filter((other) => other !== number);
  if (others.length === 0 && !hasWorkingCopy) return null;
  return (
    <Select
      size="small"
      className={styles.with}
      label={t('plans.compare.with')}
      value={otherOf(number, comparedWith(number, search.get(WITH), versions))}
      onChange={({ target }) =>
        setSearch(target.value === '' ? {} : { [WITH]: target.value }, { replace: true })
      }
    >
      <option value="">{t('plans.compare.none')}</option>
      {others
        .toSorted((one, other) => other - one)
        .map((other) => (
          <option key={other} value={other}>
            {t('plans.status.version', { version: other })}
          </option>
        ))}
      {hasWorkingCopy ? <option value={NOW}>{t('plans.compare.now')}</option> : null}
    </Select>
  );
}
