/** Soon. */
import { Page } from '../ui/Page.tsx';

export default function WorklistPage() {
  return <Page title="…">{null}</Page>;
}
