// Ids from outside: only a UUID may reach the database.

import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a row. One that cannot is answered like a missing row. */
export const isId = (text: string): boolean => UUID.test(text);

/** A new id; ids sort by the time they were made. */
export const newId = (): string => v7();
