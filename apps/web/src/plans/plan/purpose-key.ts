/** The name under which the purpose of opening a plan waits until the plan is open. */
export const purposeKey = (planId: string): string => `purpose.${planId}`;
