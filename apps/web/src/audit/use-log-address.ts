/** What narrows the log and how far back it is paged, kept in the address bar. */
import { type AuditAction, isAuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import type { AuditOutcome } from '@sammenhaeng/graph/generated/graphql';
import { useSearchParams } from 'react-router';

export interface LogFilterValues {
  action: AuditAction | null;
  outcome: AuditOutcome | null;
  /** `yyyy-mm-dd`, both days are in the period. */
  fromOn: string | null;
  toOn: string | null;
}

const NAMES = { action: 'handling', outcome: 'udfald', fromOn: 'fra', toOn: 'til' } as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads only what could be meant: an address can be typed by anybody. */
export function readLogAddress(address: URLSearchParams): LogFilterValues {
  const action = address.get(NAMES.action) ?? '';
  const outcome = address.get(NAMES.outcome);
  const date = (name: string) => {
    const text = address.get(name) ?? '';
    return DATE.test(text) ? text : null;
  };
  return {
    action: isAuditAction(action) ? action : null,
    outcome: outcome === 'ALLOWED' || outcome === 'REFUSED' ? outcome : null,
    fromOn: date(NAMES.fromOn),
    toOn: date(NAMES.toOn),
  };
}

export function useLogAddress() {
  const [address, setAddress] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setAddress((now) => {
      if (value) now.set(name, value);
      else now.delete(name);
      // Another filter starts at the newest line again.
      if (name !== 'efter') now.delete('efter');
      return now;
    });
  return {
    filter: readLogAddress(address),
    after: address.get('efter'),
    change: (name: keyof LogFilterValues, value: string | null) => set(NAMES[name], value),
    goTo: (cursor: string | null) => set('efter', cursor),
  };
}
