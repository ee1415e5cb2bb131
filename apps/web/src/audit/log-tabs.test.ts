/** Who sees which parts of the log. */
import { expect, test } from '@jest/globals';
import type { Role } from '@sammenhaeng/graph/generated/graphql';
import { logTabs } from './log-tabs.ts';

test.each<[Role[], string[]]>([
  [['PRACTITIONER'], ['mine']],
  [['COORDINATOR'], ['mine', 'kommunen']],
  [['DATA_PROTECTION_OFFICER'], ['alle', 'stikproeve', 'underskrevne']],
  [['STEERING_GROUP', 'ADMINISTRATOR'], []],
])('%j sees %j', (roles, keys) => {
  expect(logTabs(roles).map(({ key }) => key)).toEqual(keys);
});
