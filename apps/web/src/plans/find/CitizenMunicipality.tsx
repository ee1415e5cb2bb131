/** Where a new citizen lives, chosen by whoever has no municipality of their own. */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { Ref } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { useText } from '../../ui/text.tsx';

const CitizenMunicipalities = graphql(`
  query CitizenMunicipalities {
    citizenMunicipalities {
      code
      name
    }
  }
`);

type Props = {
  ref: Ref<HTMLSelectElement>;
  /** The code; empty while none is chosen. */
  value: string;
  error: string | undefined;
  onChange: (code: string) => void;
};

export default function CitizenMunicipality({ ref, value, error, onChange }: Props) {
  const t = useText();
  const { data, error: failure, refetch } = useQuery(CitizenMunicipalities);
  if (failure) return <Failed error={failure} onRetry={() => refetch()} />;
  return (
    <Select
      ref={ref}
      label={t('plans.find.municipality')}
      description={t('plans.find.municipalityHint')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('plans.find.chooseMunicipality')}</option>
      {data?.citizenMunicipalities.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
