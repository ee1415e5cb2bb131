/** What `npm run administrator` takes, and what it answers when something is missing. */
import { expect, test } from '@jest/globals';
import { readRequest } from './administrator-request.mjs';

test('name, e-mail and municipality are read', () => {
  const args = ['--name', ' Ellen Lind ', '--email', 'ellen@demo.example', '--municipality=370'];
  expect(readRequest(args)).toEqual({
    name: 'Ellen Lind',
    email: 'ellen@demo.example',
    municipalityCode: '370',
  });
});

test('the municipality may be left out', () => {
  const { municipalityCode } = readRequest(['--name', 'Ellen', '--email', 'e@demo.example']);
  expect(municipalityCode).toBeNull();
});

test.each([
  [[], '--name and --email must be told. For example: npm run administrator -- --name'],
  [['--name', 'Ellen', '--email', ' '], '--email must be told.'],
  [['--nam', 'Ellen'], "Unknown option '--nam'"],
  [['Ellen'], "Unexpected argument 'Ellen'"],
])('%j is answered with a sentence and an example', (args, sentence) => {
  expect(() => readRequest(args)).toThrow(sentence);
  expect(() => readRequest(args)).toThrow('For example: npm run administrator');
});
