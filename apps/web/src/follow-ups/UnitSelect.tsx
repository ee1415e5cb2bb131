/** Narrows the worklist to one unit, where there is more than one to choose from; one's own place first. */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { WorklistUnitsQuery } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../ui/text.tsx';

const WorklistUnitsDocument = graphql(`
  query WorklistUnits {
    viewer {
      id
      municipality {
        code
        name
      }
    }
    units {
      id
      name
      municipality {
        code
      }
    }
  }
`);

type Unit = WorklistUnitsQuery['units'][number];
type UnitSelectProps = { unitId: string | null; onChoose: (unitId: string | null) => void };

export function UnitSelect({ unitId, onChoose }: UnitSelectProps) {
  const t = useText();
  const { data } = useQuery(WorklistUnitsDocument, { fetchPolicy: 'cache-first' });
  const units = data?.units ?? [];
  if (units.length < 2 && !unitId) return null;
  const own = data?.viewer?.municipality;
  const isOwn = ({ municipality }: Unit) => own?.code === municipality?.code;
  // An old address may name a unit that is no more: the list is empty by it, and that is to be seen.
  const isUnknown = data && unitId && !units.some(({ id }) => id === unitId);
  return (
    <Select
      label={t('followUps.unit')}
      size="small"
      value={unitId ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">{t('followUps.allUnits')}</option>
      {isUnknown ? <option value={unitId}>{t('followUps.unknownUnit')}</option> : null}
      {own ? (
        <>
          <optgroup label={own.name}>{units.filter(isOwn).map(option)}</optgroup>
          <optgroup label={t('followUps.otherUnits')}>
            {units.filter((unit) => !isOwn(unit)).map(option)}
          </optgroup>
        </>
      ) : (
        units.map(option)
      )}
    </Select>
  );
}

const option = ({ id, name }: Unit) => (
  <option key={id} value={id}>
    {name}
  </option>
);
