/** Holds the place of the page until it is built. */
import { Page } from '../ui/Page.tsx';

export default function AccessLogPage() {
  return <Page title="…">{null}</Page>;
}
