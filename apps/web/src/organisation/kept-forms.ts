/** Under which names the forms of the administration wait on the device, and on which tab they stand. */

/** The tabs, by what the address calls them. */
export const TAB_PAGES = {
  medarbejdere: '/administration',
  kommuner: '/administration?fane=kommuner',
  enheder: '/administration?fane=enheder',
} as const;

export const NEW_EMPLOYEE = 'staff.newEmployee';
export const NEW_UNIT = 'staff.newUnit';
export const contactKey = (unitId: string): string => `staff.contact.${unitId}`;

/** A form about a cluster, or that of a municipality. */
export const placeKey = (form: string, id: string): string => `place.${form}.${id}`;
