/** How the totals of screening instruments are read. */

export type AuditReading = 'LOW' | 'HAZARDOUS' | 'HARMFUL' | 'POSSIBLE_DEPENDENCE';
export type DuditReading = 'NO_SIGN' | 'DRUG_PROBLEM' | 'PROBABLE_DEPENDENCE';
export type Who5Reading = 'HIGH_RISK' | 'RISK' | 'NO_IMMEDIATE_RISK';

/** AUDIT totals from which each reading starts. Source: the instrument's guide. Sure: B. */
const AUDIT_HAZARDOUS_FROM = 8;
const AUDIT_HARMFUL_FROM = 16;
const AUDIT_DEPENDENCE_FROM = 20;

/** DUDIT totals from which each reading starts. Source: the instrument's guide. Sure: B. */
const DUDIT_PROBLEM_FROM = { MALE: 6, FEMALE: 2 } as const;
const DUDIT_DEPENDENCE_FROM = 25;

/** WHO-5 scores up to which each reading reaches. Source: the instrument's guide. Sure: B. */
const WHO5_HIGH_RISK_TO = 35;
const WHO5_RISK_TO = 50;
/** Points of WHO-5 a change needs to mean something. Source: the same. Sure: B. */
const WHO5_MEANINGFUL_CHANGE = 10;

/** 0-7 low, 8-15 hazardous, 16-19 harmful, 20 and more possible dependence. */
export function readAudit(total: number): AuditReading {
  if (total >= AUDIT_DEPENDENCE_FROM) return 'POSSIBLE_DEPENDENCE';
  if (total >= AUDIT_HARMFUL_FROM) return 'HARMFUL';
  return total >= AUDIT_HAZARDOUS_FROM ? 'HAZARDOUS' : 'LOW';
}

/** Men from 6, women from 2: a drug problem; from 25 probable dependence. */
export function readDudit(total: number, sex: 'FEMALE' | 'MALE'): DuditReading {
  if (total >= DUDIT_DEPENDENCE_FROM) return 'PROBABLE_DEPENDENCE';
  return total >= DUDIT_PROBLEM_FROM[sex] ? 'DRUG_PROBLEM' : 'NO_SIGN';
}

/** 0-35 high risk, 36-50 risk, above 50 no immediate risk (of depression or stress). */
export function readWho5(total: number): Who5Reading {
  if (total <= WHO5_HIGH_RISK_TO) return 'HIGH_RISK';
  return total <= WHO5_RISK_TO ? 'RISK' : 'NO_IMMEDIATE_RISK';
}

/** Which way a citizen's WHO-5 went; SAME when the change is too small to mean anything. */
export function who5Change(before: number, after: number): 'BETTER' | 'SAME' | 'WORSE' {
  if (Math.abs(after - before) < WHO5_MEANINGFUL_CHANGE) return 'SAME';
  return after > before ? 'BETTER' : 'WORSE';
}
