/** Chooses whom a unit belongs to: one of the administrator's places that its kind asks for. */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import type { UnitOwner } from '@sammenhaeng/domain/organisation/unit-owner';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { UnitOwnersQuery } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';

const OWNERS = graphql(`
  query UnitOwners {
    administered {
      municipalities { code name }
      clusters { id name }
      regions { code name }
    }
  }
`);

const LABELS = {
  municipality: 'organisation.units.municipality',
  cluster: 'organisation.units.cluster',
  region: 'organisation.units.region',
} as const;

/** Value and name of each that can be chosen. */
function ownersOf(owner: UnitOwner, data: UnitOwnersQuery | undefined): [string, string][] {
  if (!data) return [];
  const { clusters, municipalities, regions } = data.administered;
  if (owner === 'cluster') return clusters.map(({ id, name }) => [id, name]);
  return (owner === 'region' ? regions : municipalities).map(({ code, name }) => [code, name]);
}

interface Props {
  owner: UnitOwner;
  value: string;
  error?: string | false | undefined;
  onChange: (value: string) => void;
}

export function OwnerSelect({ owner, value, error, onChange }: Props) {
  const t = useText();
  const { data } = useQuery(OWNERS);
  return (
    <Select
      label={t(LABELS[owner])}
      size="small"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t(`organisation.units.choose.${owner}`)}</option>
      {ownersOf(owner, data).map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}
