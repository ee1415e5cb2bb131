/** The one stable order of municipalities in every picture and list: by cluster, then by name. */

export interface InCluster {
  municipality: { code: string; name: string; cluster?: { name: string } | null };
}

export interface ClusterGroup<Row> {
  /** null for municipalities without a cluster; they come last. */
  clusterName: string | null;
  rows: Row[];
}

const danish = new Intl.Collator('da');

/** No league table: the order says nothing about who does best, so that it never changes. */
export function groupByCluster<Row extends InCluster>(rows: readonly Row[]): ClusterGroup<Row>[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const name = row.municipality.cluster?.name ?? null;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .map(([clusterName, members]) => ({ clusterName, rows: members.toSorted(byName) }))
    .toSorted((a, b) => byCluster(a.clusterName, b.clusterName));
}

function byName(a: InCluster, b: InCluster): number {
  return danish.compare(a.municipality.name, b.municipality.name);
}

function byCluster(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return danish.compare(a, b);
}
