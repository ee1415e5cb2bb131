/** The closed list of grounds on which a party may have a part of the plan without the citizen's consent. */
import type { ParticipantKind } from './plan-facts.ts';

/** A provision that allows it, and what it asks of whoever uses it. */
export type LegalGround = {
  /** The provision, as it is cited. */
  law: string;
  /** Kinds of participants it can be used towards. */
  towards: readonly ParticipantKind[];
  /** The citizen is to be told as soon as possible that it was done, and why. */
  citizenIsToBeTold: boolean;
  /** The citizen can object beforehand, and then it may not be done. */
  citizenMayObject: boolean;
  /** Where the rule was read, and how sure that is (see the rules with a number). */
  source: string;
  sure: 'A' | 'B' | 'C';
};

/**
 * What each ground means in words is in the texts. Every one covers only what is necessary, which
 * is why sections are chosen together with it. All were read second hand, and which of them fit a
 * KI-plan is our reading: a lawyer confirms the list before real data is entered.
 */
export const LEGAL_GROUNDS = {
  /** Needed for a course of treatment that is under way, in the patient's interest. */
  CURRENT_TREATMENT: {
    law: 'sundhedsloven § 41, stk. 2, nr. 1',
    towards: ['PROFESSIONAL', 'GP'],
    citizenIsToBeTold: false,
    citizenMayObject: true,
    source: 'sundhedsloven § 41, stk. 2 and 3',
    sure: 'B',
  },
  /** An evident public interest, or weighty regard for the patient or others, among health staff. */
  WEIGHTY_REGARD_IN_TREATMENT: {
    law: 'sundhedsloven § 41, stk. 2, nr. 4',
    towards: ['PROFESSIONAL', 'GP'],
    citizenIsToBeTold: true,
    citizenMayObject: false,
    source: 'sundhedsloven § 41, stk. 2',
    sure: 'B',
  },
  /** Another provision says that the authority is to have it. */
  DUTY_BY_LAW: {
    law: 'sundhedsloven § 43, stk. 2, nr. 1',
    towards: ['PROFESSIONAL'],
    citizenIsToBeTold: false,
    citizenMayObject: false,
    source: 'sundhedsloven § 43, stk. 2',
    sure: 'B',
  },
  /** As the weighty regard above, for another purpose than treatment. */
  WEIGHTY_REGARD: {
    law: 'sundhedsloven § 43, stk. 2, nr. 2',
    towards: ['PROFESSIONAL', 'GP', 'RELATIVE'],
    citizenIsToBeTold: true,
    citizenMayObject: false,
    source: 'sundhedsloven § 43, stk. 2 and 4',
    sure: 'B',
  },
  /** A child may need special support: whoever works for the public is to tell the municipality. */
  CONCERN_FOR_A_CHILD: {
    law: 'barnets lov § 133',
    towards: ['PROFESSIONAL'],
    citizenIsToBeTold: false,
    citizenMayObject: false,
    source: 'barnets lov § 133; guide 9471 of 2024, section 22',
    sure: 'B',
  },
  /** Police, social services and psychiatry together round somebody socially exposed (PSP). */
  POLICE_SOCIAL_PSYCHIATRY: {
    law: 'retsplejeloven § 115',
    towards: ['PROFESSIONAL'],
    citizenIsToBeTold: false,
    citizenMayObject: false,
    source: 'retsplejeloven § 115, stk. 1, nr. 2, and stk. 2',
    sure: 'B',
  },
} as const satisfies Record<string, LegalGround>;

export type LegalGroundKey = keyof typeof LEGAL_GROUNDS;

export const LEGAL_GROUND_KEYS = Object.keys(LEGAL_GROUNDS) as LegalGroundKey[];

/** Can the ground be used towards such a participant? The citizen needs none. */
export const fitsGround = (ground: LegalGroundKey, kind: ParticipantKind): boolean =>
  LEGAL_GROUNDS[ground].towards.some((fitting) => fitting === kind);
