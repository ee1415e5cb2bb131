/** Answers that were typed and not saved, where the field is gone: to copy, or to let go of. */
import { LeftDrafts } from '../../ui/drafts/LeftDrafts.tsx';
import { useLeftDrafts } from '../../ui/drafts/use-left-drafts.ts';
import { type FormPlace, pathOf } from '../form-place.ts';

export default function AssessmentDrafts({ place }: { place: FormPlace }) {
  const { untaken } = useLeftDrafts(pathOf(place));
  return <LeftDrafts drafts={untaken} />;
}
