// What a programme asks of municipalities, and the rounds in which they say where they stand.

import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';

export type RecommendationRow = {
  id: string;
  number: number;
  title: string;
  responsible: 'MUNICIPALITY' | 'STATE' | 'REGION';
  areaKey: string | null;
};
export type RoundRow = { key: string; title: string; isLocked: boolean; isPublished: boolean };

const ResponsibleRef = builder.enumType('Responsible', {
  description: 'Who has to do what a recommendation asks.',
  values: {
    MUNICIPALITY: { description: 'The municipality: it assesses itself.' },
    STATE: { description: 'The state.' },
    REGION: { description: 'The region.' },
  },
});

export const RecommendationRef = builder.objectRef<RecommendationRow>('Recommendation').implement({
  description: 'A recommendation or goal of a programme.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the recommendation.' }),
    number: t.exposeInt('number', { description: 'Its number in the programme.' }),
    title: t.exposeString('title', { description: "Title, in the programme's language." }),
    responsible: t.expose('responsible', { type: ResponsibleRef, description: 'Who does it.' }),
    areaKey: t.exposeString('areaKey', {
      nullable: true,
      description: 'Key of the area it belongs to; null where the programme has none.',
    }),
  }),
});

export const AssessmentRoundRef = builder.objectRef<RoundRow>('AssessmentRound').implement({
  description: 'A round in which municipalities assess themselves.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Short stable key: `2016`.' }),
    title: t.exposeString('title', { description: 'Title, in the programme’s language.' }),
    isLocked: t.exposeBoolean('isLocked', {
      description: 'Whether it is over: its answers no longer change.',
    }),
    isPublished: t.exposeBoolean('isPublished', {
      description: 'Whether everybody who compares sees it; until then only who runs it does.',
    }),
  }),
});
