/** What publishing the figures says, in English. */
import type { publishingDa } from './publishing.da.ts';

export const publishingEn: Record<keyof typeof publishingDa, string> = {
  'comparison.publish.label': 'Publishing',
  'comparison.publish.waits': '{quarter} has ended and is not published.',
  'comparison.publish.later':
    '{count, plural, one {The quarter after it waits too} other {The # quarters after it wait too}}: They are published one at a time.',
  'comparison.publish.looking':
    'You see the figures as they will be once {quarter} is published. Only the programme coordinator can see them now.',
  'comparison.publish.look': 'See the figures first',
  'comparison.publish.lookBack': 'Back to the published figures',
  'comparison.publish.start': 'Publish {quarter}',
  'comparison.publish.sure': 'Publish {quarter}?',
  'comparison.publish.who':
    'The steering group, the cluster chairs, the programme coordinators and the municipalities’ staff in {region} can see the figures at once.',
  'comparison.publish.what':
    'They see municipalities, clusters and the region. Small numbers are hidden from all, and no citizen is named.',
  'comparison.publish.moves':
    'The last two years are always shown: the new quarter is added and the oldest goes out.',
  'comparison.publish.movesFirst': 'The two years that end with the quarter are shown.',
  'comparison.publish.final': 'It cannot be taken back.',
  'comparison.publish.send': 'Publish now',
  'comparison.publish.cancel': 'Cancel',
  'comparison.publish.done': '{quarter} is published. All who compare can see the figures.',
  'comparison.publish.failed':
    'The figures were not published. Nobody else can see them. Try again.',
  'comparison.publish.mark': 'Not published',
  'comparison.publish.markedPeriod': '{period}. Not published.',
  'comparison.publish.nothingTitle': 'No figures are published yet',
  'comparison.publish.nothingText':
    'The region’s programme coordinator publishes the figures when a quarter has ended. Then you see them here.',
};
