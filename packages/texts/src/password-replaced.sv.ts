/** What somebody is told whose password was replaced with a link, in Swedish. */
import type { passwordReplacedDa } from './password-replaced.da.ts';

export const passwordReplacedSv: Record<keyof typeof passwordReplacedDa, string> = {
  'access.replaced.by': 'Ditt lösenord ersattes {when} med en länk som {name} har skapat.',
  'access.replaced.onServer': 'Ditt lösenord ersattes {when} med en länk som skapats på servern.',
  'access.replaced.what':
    'Var det inte du som valde det nya, säg det genast till dataskyddsombudet.',
  'access.replaced.read': 'Det stämmer',
};
