/** Folds the cards of the list to their titles; called by the handle that is pressed. */
import { createContext } from 'react';

export const Folding = createContext<(handle: Element) => void>(() => {});
