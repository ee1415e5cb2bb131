/** What `npm run administrator` takes, and what it answers when something is missing. */
import { expect, test } from '@jest/globals';
import { readRequest } from './administrator-request.mjs';

test('name, e-mail and municipality are read', () => {
  const args = ['--name', ' Ellen Lind ', '--email', 'ellen@demo.example', '--municipality=370'];
  expect(readRequest(args)).toEqual({
    name: 'Ellen Lind',
    email: 'ellen@demo.example',
    municipalityCode: '370',
    regionCode: null,
  });
});

const ellen = ['--name', 'Ellen', '--email', 'e@demo.example'];

test('a region stands in the place of the municipality', () => {
  const office = { municipalityCode: null, regionCode: '1085' };
  expect(readRequest([...ellen, '--region', ' 1085 '])).toMatchObject(office);
});

test('both may be left out', () => {
  expect(readRequest(ellen)).toMatchObject({ municipalityCode: null, regionCode: null });
});

test.each([
  [[], '--name and --email must be told. For example: npm run administrator -- --name'],
  [['--name', 'Ellen', '--email', ' '], '--email must be told.'],
  [['--nam', 'Ellen'], "Unknown option '--nam'"],
  [[...ellen, '--municipality', '370', '--region', '1085'], 'Tell --municipality or --region,'],
  [['Ellen'], "Unexpected argument 'Ellen'"],
])('%j is answered with a sentence and an example', (args, sentence) => {
  expect(() => readRequest(args)).toThrow(sentence);
  expect(() => readRequest(args)).toThrow('For example: npm run administrator');
});
