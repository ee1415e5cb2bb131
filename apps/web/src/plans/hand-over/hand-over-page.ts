/** The address of hand-overs: what is typed there is kept under it. */
export const HAND_OVER_PAGE = '/planer/overdragelse';
