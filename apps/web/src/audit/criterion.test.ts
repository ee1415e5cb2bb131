/** The criterion of a line as pairs. */
import { expect, test } from '@jest/globals';
import { detailsOf } from './criterion.ts';

test.each([
  ['{"search":"Berg","status":null,"first":50}', ['search=Berg', 'first=50']],
  ['{"isActive":false,"fields":["name","unit"]}', ['isActive=false', 'fields=name, unit']],
  ['{"filter":{"kind":"KI_MEETING"}}', ['filter={"kind":"KI_MEETING"}']],
  ['{"population":{"from":null,"to":85000}}', ['population=– → 85000']],
  ['{"chairs":{"from":["370 2016-01-01"],"to":[]}}', ['chairs=370 2016-01-01 → ']],
  ['{}', []],
  ['CPR-nummer', ['=CPR-nummer']],
  ['null', ['=null']],
])('%j', (criterion, pairs) => {
  expect(detailsOf(criterion, []).map(({ name, value }) => `${name}=${value}`)).toEqual(pairs);
});

test.each([
  ['{"clusterId":"k1","number":"k12"}', ['clusterId=Klynge Syd', 'number=k12']],
  ['{"chairs":{"from":["370 2016-01-01"],"to":[]}}', ['chairs=Næstved 2016-01-01 → ']],
  ['{"problems":["GONE","OLD"]}', ['problems=Den er væk., OLD']],
  ['{"problems":["GONE","TAKEN"]}', ['problems=Den er væk. Den er taget.']],
])('codes in their words: %j', (criterion, pairs) => {
  const words = [
    { code: 'k1', words: 'Klynge Syd' },
    { code: '370', words: 'Næstved' },
    { code: 'GONE', words: 'Den er væk.' },
    { code: 'TAKEN', words: 'Den er taget.' },
  ];
  expect(detailsOf(criterion, words).map(({ name, value }) => `${name}=${value}`)).toEqual(pairs);
});
