// Units: the places where people work.

import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef, type MunicipalityRow } from './municipality.graph.ts';

export const UNIT_KINDS = [
  'SUBSTANCE_USE_TREATMENT',
  'PSYCHIATRY',
  'JOB_CENTRE',
  'HOUSING_SUPPORT',
  'MUNICIPAL_ADMINISTRATION',
  'CLUSTER',
  'REGIONAL_SECRETARIAT',
] as const;

export const UnitKindRef = builder.enumType('UnitKind', {
  description: 'What a unit is for.',
  values: {
    SUBSTANCE_USE_TREATMENT: { description: 'Treatment of drug or alcohol use.' },
    PSYCHIATRY: { description: "The region's psychiatry." },
    JOB_CENTRE: { description: 'Help towards work and education.' },
    HOUSING_SUPPORT: { description: 'Support at home.' },
    MUNICIPAL_ADMINISTRATION: { description: 'The office that coordinates a municipality.' },
    CLUSTER: { description: 'The chair of a cluster.' },
    REGIONAL_SECRETARIAT: { description: 'The secretariat of a region.' },
  } satisfies Record<(typeof UNIT_KINDS)[number], { description: string }>,
});

export type UnitRow = {
  id: string;
  name: string;
  kind: string;
  municipality: MunicipalityRow | null;
};

export const UnitRef = builder.objectRef<UnitRow>('Unit').implement({
  description: 'A place where people work: treatment, psychiatry, job centre, secretariat.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the unit.' }),
    name: t.exposeString('name', { description: 'Name, in Danish.' }),
    kind: t.field({
      type: UnitKindRef,
      description: 'What the unit is for.',
      resolve: (unit) => unit.kind as (typeof UNIT_KINDS)[number],
    }),
    municipality: t.expose('municipality', {
      type: MunicipalityRef,
      nullable: true,
      description: 'The municipality it belongs to; null for a cluster or a region.',
    }),
  }),
});
