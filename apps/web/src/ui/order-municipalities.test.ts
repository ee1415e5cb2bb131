/** The stable order. */
import { expect, test } from '@jest/globals';
import { groupByCluster } from './order-municipalities.ts';

function row(name: string, cluster: string | null) {
  return { municipality: { code: name, name, cluster: cluster ? { name: cluster } : null } };
}

test('municipalities stand by cluster, then by Danish alphabet, those without a cluster last', () => {
  const rows = [
    row('Ø', 'Syd'),
    row('Uden', null),
    row('Å', 'Syd'),
    row('Z', 'Nord'),
    row('A', 'Syd'),
  ];
  const named = groupByCluster(rows).map((group) => [
    group.clusterName,
    group.rows.map((member) => member.municipality.name),
  ]);
  expect(named).toEqual([
    ['Nord', ['Z']],
    ['Syd', ['A', 'Ø', 'Å']],
    [null, ['Uden']],
  ]);
});
