/** The purpose the plan on the page was opened for: what is fetched later is asked for with it. */
import { createContext, useContext } from 'react';

/** Null for those who are on the plan and need state none. */
export const OpenedFor = createContext<string | null>(null);

export const useOpenedFor = (): string | null => useContext(OpenedFor);
