/** What signing in and the profile say, in English. */
import type { accessDa } from './access.da.ts';

export const accessEn: Record<keyof typeof accessDa, string> = {
  'access.signIn.title': 'Sign in',
  'access.signIn.lead': 'One shared plan for people with both substance use and a mental illness.',
  'access.signIn.email': 'E-mail',
  'access.signIn.password': 'Password',
  'access.signIn.submit': 'Sign in',
  'access.signIn.emailMissing': 'Enter your e-mail.',
  'access.signIn.passwordMissing': 'Enter your password.',
  'access.signIn.WRONG': 'E-mail or password does not match. Try again.',
  'access.signIn.WAIT':
    '{seconds, plural, =0 {You can try again now.} one {There have been too many attempts. Wait # second and try again.} other {There have been too many attempts. Wait # seconds and try again.}}',
  'access.signIn.failed': 'We could not connect. Try again in a moment.',

  'access.demo.title': 'Try it as one of the fictive employees',
  'access.demo.text': 'All people and plans are made up. Choose an employee and you are signed in.',
  'access.demo.password': 'Shared password of all fictive employees:',
  'access.demo.signInAs': 'Sign in as {name}',
  'access.demo.does.PRACTITIONER': 'Makes coordinated plans together with the citizen',
  'access.demo.does.COORDINATOR': 'Keeps track of the municipality’s follow-ups',
  'access.demo.does.CLUSTER_CHAIR': 'Compares the municipalities of the cluster',
  'access.demo.does.STEERING_GROUP': 'Follows whether municipalities reach what was agreed',
  'access.demo.does.PROGRAMME_COORDINATOR': 'Looks after programmes and rounds',
  'access.demo.does.ADMINISTRATOR': 'Manages users and roles',
  'access.demo.does.DATA_PROTECTION_OFFICER': 'Checks who has seen what',

  'access.again.title.ended': 'Sign in again',
  'access.again.title.other': 'Somebody else is signed in in this browser',
  'access.again.text.ended':
    'You have been away for a while. Everything you wrote is still here. Sign in and carry on where you left off.',
  'access.again.text.other':
    'Somebody signed in in another tab. This page is paused, so that nothing is shown to them or saved in their name. What you wrote is still here. Sign in again and carry on where you left off.',
  'access.again.go.ended': 'Sign in as somebody else',
  'access.again.go.other': 'Carry on as whoever is signed in',
  'access.again.otherText': 'You then leave the page, and what is not saved is lost.',
  'access.again.otherKept':
    'You then leave the page. What is not saved lies locked on this device until you sign in again yourself.',
  'access.drafts.kept':
    'What you had not saved lies locked on this device for 14 days. Only you can open it: sign in here again and it is saved.',

  'access.password.title': 'Choose your password',
  'access.password.rules':
    'At least 12 characters. A sentence you can remember is better than a short word with digits and signs. Not your e-mail.',
  'access.password.first': 'New password',
  'access.password.again': 'New password again',
  'access.password.submit': 'Save password',
  'access.password.missing': 'Write a password.',
  'access.password.differ': 'The two are not the same. Write the same one in both places.',
  'access.password.PASSWORD_TOO_SHORT':
    'The password is too short. It needs at least 12 characters.',
  'access.password.PASSWORD_TOO_LONG':
    'The password is too long. It may have 200 characters at most.',
  'access.password.PASSWORD_IS_EMAIL': 'The password must not be your e-mail. Choose another.',
  'access.password.INVITATION_OVER':
    'The link no longer works. It works once, for 72 hours. Ask your administrator for a new one.',
  'access.password.WAIT': 'There have been too many attempts. Wait a little and try again.',
  'access.password.noToken':
    'The link is not whole. Open it again from the message you got, or ask your administrator for a new one.',
  'access.password.saved':
    'Your password is saved. Where else you were signed in, you are signed out now.',
  'access.password.toSignIn': 'Go to sign-in',
  'access.password.forgotten': 'Forgotten your password? Ask your administrator for a new link.',
  'access.profile.title': 'Your profile',
  'access.profile.jobTitle': 'Job title',
  'access.profile.unit': 'Unit',
  'access.profile.municipality': 'Municipality',
  'access.profile.roles': 'Roles',
  'access.profile.rolesHint': 'Roles decide what you can see. Your administrator can change them.',
  'access.profile.noRoles': 'No roles right now',
  'access.profile.language': 'Language of the screen',
  'access.profile.session': 'Sign-in',
  'access.profile.sessionText':
    'You are signed out after {minutes} minutes without use, and at latest {end}.',
  'access.profile.everywhere': 'Sign out everywhere',
  'access.profile.everywhereText':
    'Signs you out on every computer and phone, this one too. Use it if you forgot to sign out somewhere.',
  'access.profile.phone': 'Your telephone at work',
  'access.profile.phoneText':
    'The number stands on invitations, reply slips and minutes, so that those without an account can ring you.',
  'access.profile.phoneLabel': 'Telephone number',
  'access.profile.phoneSave': 'Save the number',
  'access.profile.phoneSaved': 'The number is saved.',
  'access.profile.phoneFailed': 'The number was not saved. Try again.',
  'access.profile.phoneUnread': 'Your number could not be fetched. Reload the page.',
  'access.profile.log': 'What you have seen yourself',
  'access.profile.logText': 'Each time you open or search, it is noted in the access log.',
  'access.profile.logLink': 'See what you have looked up',
};
