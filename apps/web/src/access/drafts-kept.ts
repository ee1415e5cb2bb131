/** Tells the sign-in page that whoever signed out left unsaved words, locked, on the device. */
export const DRAFTS_ARE_KEPT = '#kladder';
