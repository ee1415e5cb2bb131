/** What somebody is told whose password was replaced with a link, in Danish. */
export const passwordReplacedDa = {
  'access.replaced.by': 'Din adgangskode blev erstattet {when} med et link, som {name} har lavet.',
  'access.replaced.onServer':
    'Din adgangskode blev erstattet {when} med et link, der er lavet på serveren.',
  'access.replaced.what':
    'Var det ikke dig, der valgte den nye, så sig det straks til databeskyttelsesrådgiveren.',
  'access.replaced.read': 'Det er i orden',
} as const;
