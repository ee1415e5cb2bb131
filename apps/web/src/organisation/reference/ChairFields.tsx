/** Which municipality chairs a cluster, and from which day. */
import { Select } from '@navikt/ds-react/Select';
import { useText } from '../../ui/text.tsx';
import { DayField } from './DayField.tsx';
import type { Municipality } from './places.graph.ts';

interface ChairValues {
  municipalityCode: string;
  fromOn: string;
  unfinishedFrom: string;
}

interface Props {
  /** Those that can be chosen: the cluster's own, and whoever stands there already. */
  choices: readonly Pick<Municipality, 'id' | 'name'>[];
  values: ChairValues;
  /** What is missing is said once it was sent. */
  wasSent: boolean;
  errors: Readonly<Record<string, string>> | undefined;
  onChange: (changes: Partial<ChairValues>) => void;
}

export function ChairFields({ choices, values, wasSent, errors, onChange }: Props) {
  const t = useText();
  const missing = (value: string) => wasSent && value === '' && t('organisation.staff.fill');
  return (
    <>
      <Select
        label={t('organisation.municipalities.name')}
        size="small"
        value={values.municipalityCode}
        error={missing(values.municipalityCode) || errors?.['municipalityCode']}
        onChange={(event) => onChange({ municipalityCode: event.target.value })}
      >
        <option value="">{t('organisation.units.choose.municipality')}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <DayField
        label={t('organisation.places.chairFrom')}
        day={values.fromOn}
        unfinished={values.unfinishedFrom}
        error={missing(values.fromOn) || errors?.['fromOn']}
        onDay={(fromOn) => onChange({ fromOn, unfinishedFrom: '' })}
        onUnfinished={(unfinishedFrom) => onChange({ unfinishedFrom })}
      />
    </>
  );
}
