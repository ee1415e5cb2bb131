/** How many CPR numbers one person may look up, so that nobody finds out who is known by trying. */

/**
 * Look-ups by CPR number, and citizens added by one, within an hour. Generous for work: a citizen
 * nobody has added takes three. Source: our choice. Sure: C.
 */
const CPR_LOOK_UPS_AN_HOUR = 60;

/** An hour is counted from its first look-up: one that began by then is over. */
export const lookUpHourOverFrom = (now: Date): Date => new Date(now.getTime() - 3_600_000);

/** May this look-up, the `times`th of its hour, be answered? */
export const mayLookUp = (times: number): boolean => times <= CPR_LOOK_UPS_AN_HOUR;
