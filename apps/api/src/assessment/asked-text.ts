// Keys and codes as they come from outside, for a look-up and for the log.

/** At most 100 signs, and none that no database takes. */
export const askedText = (value: string): string => value.slice(0, 100).replaceAll('\0', '');
