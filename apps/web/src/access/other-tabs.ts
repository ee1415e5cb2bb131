/** Tells the tabs beside this one that somebody signed in; who it was they ask the server. */

const NAME = 'sammenhaeng';
const SIGNED_IN = 'signed in';

let shared: BroadcastChannel | null = null;

/** One for the tab: it does not hear itself. Null in a browser that has none. */
function channel(): BroadcastChannel | null {
  if (!('BroadcastChannel' in globalThis)) return null;
  shared ??= new BroadcastChannel(NAME);
  return shared;
}

export const tellOtherTabs = (): void => channel()?.postMessage(SIGNED_IN);

/** Listens until the returned function is called. */
export function onSignInElsewhere(listener: () => void): () => void {
  const heard = ({ data }: MessageEvent) => {
    if (data === SIGNED_IN) listener();
  };
  channel()?.addEventListener('message', heard);
  return () => channel()?.removeEventListener('message', heard);
}
