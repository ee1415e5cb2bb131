/** What is the matter with a setting's value, to be put after its name: 'must be on or off'. */
export class WrongValue extends Error {}
