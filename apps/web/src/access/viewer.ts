/** Who is signed in, for whatever stands inside the frame. */
import type { SessionQuery } from '@sammenhaeng/graph/generated/graphql';
import { createContext, useContext } from 'react';

export type Viewer = NonNullable<SessionQuery['viewer']>;

export const ViewerContext = createContext<Viewer | null>(null);

/** The viewer. Throws outside the frame, where nobody is signed in. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Nobody is signed in here');
  return viewer;
}
