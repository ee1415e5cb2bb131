/** What somebody is told whose password was replaced with a link, in English. */
import type { passwordReplacedDa } from './password-replaced.da.ts';

export const passwordReplacedEn: Record<keyof typeof passwordReplacedDa, string> = {
  'access.replaced.by': 'Your password was replaced on {when} with a link that {name} made.',
  'access.replaced.onServer':
    'Your password was replaced on {when} with a link made on the server.',
  'access.replaced.what':
    'If it was not you who chose the new one, tell the data protection officer at once.',
  'access.replaced.read': 'That is right',
};
