/** What the frame round every page says, in English. */
import type { appDa } from './app.da.ts';

export const appEn: Record<keyof typeof appDa, string> = {
  'app.name': 'Sammenhæng',
  'app.skip': 'Skip to content',
  'app.home': 'Sammenhæng, to the front page',
  'app.nav': 'Main menu',
  'app.place.WORKLIST': 'Follow-ups',
  'app.place.MY_PLANS': 'Plans',
  'app.place.COMPARISON': 'Comparison',
  'app.place.PROGRAMMES': 'Programmes',
  'app.place.ASSESSMENT': 'Self-assessment',
  'app.place.ADMINISTRATION': 'Administration',
  'app.place.ACCESS_LOG': 'Access log',
  'app.placeShort.WORKLIST': 'Follow-ups',
  'app.placeShort.MY_PLANS': 'Plans',
  'app.placeShort.COMPARISON': 'Compare',
  'app.placeShort.PROGRAMMES': 'Programmes',
  'app.placeShort.ASSESSMENT': 'Assess',
  'app.placeShort.ADMINISTRATION': 'Users',
  'app.placeShort.ACCESS_LOG': 'Log',
  'app.search': 'Search',
  'app.fictive': 'Fictive data',
  'app.fictive.hint':
    'People, plans and figures are made up. Municipalities and programmes are real.',
  'app.language': 'Language',
  'app.person': 'Menu for {name}',
  'app.profile': 'Your profile',
  'app.signOut': 'Sign out',
  'app.signOutEverywhere': 'Sign out everywhere',
  'app.offline': 'No connection. What you wrote stays here, and we are trying again.',
  'app.offline.retry': 'Try now',
  'app.broken.title': 'The page stopped',
  'app.broken.text':
    'Something went wrong on the page. What was saved is still saved. Try to load the page again.',
  'app.broken.reload': 'Load the page again',
  'app.notFound.title': 'There is no such page',
  'app.notFound.text': 'The address is wrong, or the page has moved.',
  'app.notFound.home': 'To the front page',
  'app.noPlace.text':
    'Your account has no role right now. Talk to your administrator to be given one.',
  'app.idle.text':
    '{minutes, plural, one {You have not used the page for a while. In # minute you will be signed out.} other {You have not used the page for a while. In # minutes you will be signed out.}}',
  'app.idle.stay': 'Stay signed in',
  'app.ending.text':
    '{minutes, plural, one {In # minute you must sign in again. What you wrote is saved.} other {In # minutes you must sign in again. What you wrote is saved.}}',
};
