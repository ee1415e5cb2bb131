// What the server says, in Danish, when a promise or the going through of a plan cannot be saved.

export const renewalProblemsDa = {
  CITIZEN_CANNOT_LEAVE: 'Planen er borgerens. Borgeren kan ikke forlade den.',
  MOVED_NEEDS_DATE: 'Vælg den nye dato, løftet er flyttet til.',
  MOVED_TO_PAST: 'Den nye dato er allerede gået. Vælg i dag eller en senere dag.',
  PROMISE_FOLLOWED: 'Løftet er fulgt op med et nyt siden og kan ikke rettes. Ret det nyeste.',
  RENEWAL_OVER: 'En ny version er aftalt imens. Se planen igen, før du går videre.',
  RENEWAL_BEFORE_AGREED: 'Planen er ikke aftalt endnu, så der er intet at gennemgå.',
  MEETING_BEFORE_AGREED: 'Det nye møde skal ligge efter det, planen sidst blev aftalt på.',
} as const;
