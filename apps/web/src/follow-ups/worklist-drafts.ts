/** Under which names the outcome of a follow-up is kept on the device while it is filled in. */

export const WORKLIST_PAGE = '/opfoelgninger';

export const recordKey = (followUpId: string): string => `followUp.${followUpId}`;
