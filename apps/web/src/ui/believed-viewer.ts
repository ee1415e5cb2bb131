/** Whom this tab takes to be signed in: tabs share a cookie, and another may sign in beside it. */

let believed: string | null = null;

/** From the first answer on until the page is loaded anew. */
export function believeIn(viewerId: string): void {
  believed ??= viewerId;
}

export const believedViewer = (): string | null => believed;

/** Goes with a call, so that the server refuses it where the cookie is another's. */
export const beliefHeader = (): Record<string, string> =>
  believed === null ? {} : { 'x-viewer': believed };
