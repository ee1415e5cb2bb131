/** Stands in for the reader of `{n, number, ::…}`: our texts are given numbers and dates in words. */

function refuse(): never {
  throw new SyntaxError('Texts have no formats of their own');
}

export const parseDateTimeSkeleton = refuse;
export const parseNumberSkeleton = refuse;
export const parseNumberSkeletonFromString = refuse;
