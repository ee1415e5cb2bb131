/** Chooses one of the units that the administrator looks after. */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';

const UNITS = graphql(`
  query StaffUnits {
    administered { units { id name } }
  }
`);

interface Props {
  label: string;
  value: string;
  error?: string | false | undefined;
  onChange: (unitId: string) => void;
}

export function UnitSelect({ label, value, error, onChange }: Props) {
  const t = useText();
  const { data } = useQuery(UNITS);
  return (
    <Select
      label={label}
      size="small"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('organisation.staff.chooseUnit')}</option>
      {data?.administered.units.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.name}
        </option>
      ))}
    </Select>
  );
}
