/** The forms of a cluster that are open. */
import { ClusterNameForm } from './ClusterNameForm.tsx';
import { CorrectChairForm } from './CorrectChairForm.tsx';
import { NewChairForm } from './NewChairForm.tsx';
import type { Cluster, Municipality } from './places.graph.ts';

export const CLUSTER_FORMS = ['newChair', 'correctChair', 'name'] as const;
export type ClusterFormName = (typeof CLUSTER_FORMS)[number];

interface Props {
  cluster: Cluster;
  members: readonly Municipality[];
  isOpen: (form: ClusterFormName) => boolean;
  /** The one that was asked for last. */
  isByHand: (form: ClusterFormName) => boolean;
  onSaved: (form: ClusterFormName) => void;
  onClose: (form: ClusterFormName) => void;
}

export function ClusterForms({ cluster, members, isOpen, isByHand, onSaved, onClose }: Props) {
  const newest = cluster.chairs.at(-1);
  const doors = (form: ClusterFormName) => ({
    hasFocus: isByHand(form),
    onSaved: () => onSaved(form),
    onClose: () => onClose(form),
  });
  return (
    <>
      {isOpen('newChair') && (
        <NewChairForm cluster={cluster} members={members} {...doors('newChair')} />
      )}
      {isOpen('correctChair') && newest && (
        <CorrectChairForm
          cluster={cluster}
          newest={newest}
          members={members}
          {...doors('correctChair')}
        />
      )}
      {isOpen('name') && <ClusterNameForm cluster={cluster} {...doors('name')} />}
    </>
  );
}
