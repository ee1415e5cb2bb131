/** What was typed about a follow-up whose row is not on the screen: to copy, or to let go of. */
import { LeftDrafts } from '../ui/drafts/LeftDrafts.tsx';
import { useLeftDrafts } from '../ui/drafts/use-left-drafts.ts';
import { WORKLIST_PAGE } from './worklist-drafts.ts';

export default function WorklistDrafts() {
  const { untaken } = useLeftDrafts(WORKLIST_PAGE);
  return <LeftDrafts drafts={untaken} />;
}
