/** The municipalities of a round by cluster: who answers, how far they are, and when they last answered. */
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { groupByCluster } from '../../ui/order-municipalities.ts';
import { T, useText } from '../../ui/text.tsx';
import { type Format, useFormat } from '../../ui/use-format.ts';
import { Progress } from '../Progress.tsx';
import { Assessors } from './Assessors.tsx';
import type { Round, RoundPlace } from './round-fragment.ts';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

type Person = { id: string; name: string };

type Props = {
  round: Round;
  onName: (place: RoundPlace, person: Person) => Promise<RoundRefusal | null>;
  onRemove: (place: RoundPlace, person: Person) => Promise<RoundRefusal | null>;
};

function columnsOf({ round, onName, onRemove }: Props, format: Format): Column<RoundPlace>[] {
  return [
    {
      key: 'municipality',
      header: <T id="assessment.table.municipality" />,
      isRowHeader: true,
      cell: ({ municipality }) => municipality.name,
    },
    {
      key: 'who',
      header: <T id="assessment.table.who" />,
      cell: (place) => (
        <Assessors
          place={place}
          onName={(person) => onName(place, person)}
          onRemove={(person) => onRemove(place, person)}
        />
      ),
    },
    {
      key: 'answered',
      header: <T id="assessment.table.answered" />,
      cell: ({ answeredCount }) => <Progress answered={answeredCount} own={round.ownCount} />,
    },
    {
      key: 'last',
      header: <T id="assessment.table.last" />,
      cell: ({ lastAnsweredOn }) =>
        lastAnsweredOn ? (
          format.date(lastAnsweredOn)
        ) : (
          <span className={styles.quiet}>
            <T id="assessment.table.never" />
          </span>
        ),
    },
  ];
}

export function RoundTable(props: Props) {
  const t = useText();
  const columns = columnsOf(props, useFormat());
  return (
    <div className={styles.clusters}>
      {groupByCluster(props.round.municipalities).map(({ clusterName, rows }) => (
        <DataTable
          key={clusterName}
          caption={clusterName ?? t('assessment.table.noCluster')}
          isCaptionVisible
          columns={columns}
          rows={rows}
          keyOf={({ municipality }) => municipality.code}
        />
      ))}
    </div>
  );
}
