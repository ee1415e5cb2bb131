/** The municipalities of a cluster, or those without one, with their population and its day. */
import { Button } from '@navikt/ds-react/Button';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { T, type Translate, useText } from '../../ui/text.tsx';
import { type Format, useFormat } from '../../ui/use-format.ts';
import type { Municipality } from './places.graph.ts';

interface Props {
  caption: string;
  municipalities: readonly Municipality[];
  /** Null for whoever only reads. */
  onChange: ((municipality: Municipality) => void) | null;
}

function columnsOf(t: Translate, format: Format): Column<Municipality>[] {
  return [
    {
      key: 'name',
      header: <T id="organisation.municipalities.name" />,
      isRowHeader: true,
      cell: ({ name }) => name,
    },
    {
      key: 'code',
      header: <T id="organisation.municipalities.code" />,
      isNumeric: true,
      cell: ({ id }) => id,
    },
    {
      key: 'population',
      header: <T id="organisation.municipalities.population" />,
      isNumeric: true,
      cell: ({ population }) =>
        population ? format.number(population) : t('organisation.places.unknown'),
    },
    {
      key: 'populationOn',
      header: <T id="organisation.places.populationOn" />,
      isNumeric: true,
      cell: ({ populationOn }) => (populationOn ? format.date(populationOn) : ''),
    },
  ];
}

function changeColumn(
  t: Translate,
  onChange: (municipality: Municipality) => void,
): Column<Municipality> {
  return {
    key: 'change',
    header: <T id="organisation.staff.actions" />,
    cell: (municipality) => (
      <Button
        size="xsmall"
        variant="tertiary"
        aria-label={t('organisation.places.change', { name: municipality.name })}
        onClick={() => onChange(municipality)}
      >
        <T id="organisation.units.reachChange" />
      </Button>
    ),
  };
}

export function MunicipalityTable({ caption, municipalities, onChange }: Props) {
  const t = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      columns={[...columnsOf(t, format), ...(onChange ? [changeColumn(t, onChange)] : [])]}
      rows={municipalities}
      keyOf={({ id }) => id}
    />
  );
}
