/** The page of hand-overs, as what is typed there is kept under it: the last part of its address. */
export const HAND_OVER_PAGE = 'overdragelse';
