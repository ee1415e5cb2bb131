/** Which parts of the access log somebody may open, from the roles they hold. */
import { may } from '@sammenhaeng/domain/access/actions';
import type { AccessLogScope, Role } from '@sammenhaeng/graph/generated/graphql';

export type LogTab =
  | { key: 'mine' | 'kommunen' | 'alle'; scope: AccessLogScope }
  | { key: 'stikproeve' | 'underskrevne'; scope: null };

/** The contract does not list them, so the same rule as the API's decides; the API decides again. */
export function logTabs(roles: readonly Role[]): LogTab[] {
  const tabs: LogTab[] = [];
  if (may(roles, 'auditLog.readOwn')) tabs.push({ key: 'mine', scope: 'OWN' });
  if (may(roles, 'auditLog.readMunicipality')) {
    tabs.push({ key: 'kommunen', scope: 'MUNICIPALITY' });
  }
  if (may(roles, 'auditLog.readAll')) tabs.push({ key: 'alle', scope: 'ALL' });
  if (may(roles, 'auditLog.signOff')) {
    tabs.push({ key: 'stikproeve', scope: null }, { key: 'underskrevne', scope: null });
  }
  return tabs;
}
