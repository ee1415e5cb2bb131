// What stands in every plan's first text before anybody writes in it.

export const FIRST_BASIS = 'Fiktiv plan til måling. Borgeren ønsker ro og en fast aftale.';
