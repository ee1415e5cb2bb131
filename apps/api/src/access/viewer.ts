// The person behind a request: who they are, and where each of their roles reaches.

import { CASEWORKERS, type Role } from '@sammenhaeng/domain/access/roles';

/** A role in one unit; the codes say how far it reaches. */
type ViewerRole = {
  role: Role;
  unitId: string;
  municipalityCode: string | null;
  clusterId: string | null;
  regionCode: string | null;
};

export type Language = 'da' | 'sv' | 'en';

export type Viewer = {
  employeeId: string;
  name: string;
  jobTitle: string;
  language: Language;
  unit: {
    id: string;
    name: string;
    kind: string;
    municipality: { code: string; name: string; population: number | null } | null;
  };
  roles: ViewerRole[];
  /** ISO instant at which the session ends however busy it is. */
  sessionEndsAt: string;
  /** Where a password they had was replaced lately: when, and by whose link. */
  passwordReplaced: { at: string; byName: string | null } | null;
};

/** The roles by name, each once. */
export const roleNames = (viewer: Viewer): Role[] => [...new Set(viewer.roles.map((r) => r.role))];

/** Whether the viewer may have to do with a citizen at all. */
export const isCaseworker = ({ roles }: Viewer): boolean =>
  CASEWORKERS.some((caseworker) => roles.some(({ role }) => role === caseworker));

/** The places in which the viewer holds the role. */
export const rolesOf = (viewer: Viewer, role: Role): ViewerRole[] =>
  viewer.roles.filter((held) => held.role === role);

/** Municipalities in which the viewer holds the role. */
export const municipalitiesOf = (viewer: Viewer, role: Role): string[] =>
  viewer.roles.flatMap((r) => (r.role === role && r.municipalityCode ? [r.municipalityCode] : []));

/** Municipalities whose plans and follow-ups the viewer keeps an eye on, each once. */
export const coordinatedBy = (viewer: Viewer): string[] => [
  ...new Set(municipalitiesOf(viewer, 'COORDINATOR')),
];

/** Units in which the viewer holds the role. */
export const unitsOf = (viewer: Viewer, role: Role): string[] =>
  viewer.roles.flatMap((r) => (r.role === role ? [r.unitId] : []));
