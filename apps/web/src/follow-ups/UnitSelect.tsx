/** Narrows the worklist to one unit, where there is more than one to choose from. */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';

const WorklistUnitsDocument = graphql(`
  query WorklistUnits {
    units { id name }
  }
`);

type UnitSelectProps = { unitId: string | null; onChoose: (unitId: string | null) => void };

export function UnitSelect({ unitId, onChoose }: UnitSelectProps) {
  const t = useText();
  const { data } = useQuery(WorklistUnitsDocument, { fetchPolicy: 'cache-first' });
  const units = data?.units ?? [];
  if (units.length < 2 && !unitId) return null;
  return (
    <Select
      label={t('followUps.unit')}
      size="small"
      value={unitId ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">{t('followUps.allUnits')}</option>
      {units.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.name}
        </option>
      ))}
    </Select>
  );
}
