/** A unit while it is being described: its owner follows from what it is for. */
import { UNIT_KINDS, type UnitKind, unitOwner } from '@sammenhaeng/domain/organisation/unit-owner';

export type UnitDraft = {
  name: string;
  kind: UnitKind | '';
  /** Code or id of the owner. */
  owner: string;
};

const FIELDS = {
  municipality: 'municipalityCode',
  cluster: 'clusterId',
  region: 'regionCode',
} as const;

/** The kind by its name in a list to choose from; '' for anything else. */
export const kindNamed = (name: string): UnitKind | '' =>
  UNIT_KINDS.find((kind) => kind === name) ?? '';

/** Another kind may have another owner: what was chosen then no longer fits. */
export function withKind(draft: UnitDraft, kind: UnitKind | ''): UnitDraft {
  const isSameOwner = draft.kind && kind && unitOwner(draft.kind) === unitOwner(kind);
  return { ...draft, kind, owner: isSameOwner ? draft.owner : '' };
}

/** What is sent, or null while something is missing. */
export function unitInput({ name, kind, owner }: UnitDraft) {
  if (!name.trim() || !kind || !owner) return null;
  return { name, kind, [FIELDS[unitOwner(kind)]]: owner };
}
