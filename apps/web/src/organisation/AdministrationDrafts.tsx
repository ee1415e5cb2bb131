/** What was typed in a form of the administration that is not there any more: to copy, or to let go of. */
import { LeftDrafts } from '../ui/drafts/LeftDrafts.tsx';
import { useLeftDrafts } from '../ui/drafts/use-left-drafts.ts';

export default function AdministrationDrafts({ page }: { page: string }) {
  const { untaken } = useLeftDrafts(page);
  return <LeftDrafts drafts={untaken} />;
}
