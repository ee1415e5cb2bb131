/** What can be noted for a party today: a first consent, one more, one renewed, or one given anew. */

type Words = `plans.consent.${'give' | 'renew' | 'another' | 'anew'}`;

type Offer<One> = {
  words: Words;
  /** The consent whose words the new one begins with. */
  toRenew: One | undefined;
  /** Beside a live one: to another purpose. */
  isAnother: boolean;
};

/** `state` is that of the consent that decides today. */
export function offerOf<One extends { state: string }>(
  state: string | null,
  consents: readonly One[],
): Offer<One> {
  const ending = consents.find((one) => one.state === 'ENDING_SOON');
  const lapsed =
    state === 'LAPSED' ? consents.findLast((one) => one.state === 'LAPSED') : undefined;
  const toRenew = ending ?? lapsed;
  const isAnother = state === 'LIVE' && !toRenew;
  // A withdrawn consent is not taken for granted again: nothing of it is filled in.
  const isAnew = state === 'WITHDRAWN' && !toRenew;
  const verb = toRenew ? 'renew' : isAnother ? 'another' : isAnew ? 'anew' : 'give';
  return { words: `plans.consent.${verb}`, toRenew, isAnother };
}
