import type { Language } from './language';

const minutesEn = (minutes: number): string => (minutes === 1 ? 'one minute' : `${minutes} minutes`);
const minutesSv = (minutes: number): string => (minutes === 1 ? 'en minut' : `${minutes} minuter`);

const en = {
  skip: 'Skip to the content',
  signInTitle: 'Sign in · Roundtable',
  signOutTitle: 'Sign out · Roundtable',
  problemTitle: 'Sign in · Roundtable',
  heading: 'There is a chair for you',
  lede: 'Patients and researchers meet here as equals: to ask, to answer, to agree, and to see what came of it.',
  signingInTo: 'You are signing in to',
  runBy: 'Run by',
  username: 'User name',
  usernameHint: 'The one that the network gave you.',
  password: 'Password',
  passwordHint: 'So that nobody else can sign in as you.',
  signIn: 'Sign in',
  notSignedIn: 'We could not sign you in',
  error: 'Error:',
  usernameMissing: 'Write your user name.',
  passwordMissing: 'Write your password.',
  doNotBelong: 'The user name and the password do not belong together. Write both again.',
  wait: (minutes: number) => `There have been many tries. Wait ${minutesEn(minutes)}, then try again.`,
  help: 'Cannot get in? Ask whoever runs the network. They can give you a new password.',
  demoHeading: 'This is a demonstration',
  demoText: 'Everyone here is made up, with a made-up role, and anyone can sign in as anyone. Write nothing about real people.',
  choose: 'Choose who you are',
  groups: { patient: 'Patient side', professional: 'Professional side', staff: 'Network staff' },
  orWithName: 'Or sign in with a user name',
  startAgainHeading: 'Start the sign-in again',
  startAgainText: 'This page is too old, or was opened in another browser. Nothing is lost.',
  brokenHeading: 'This does not work right now',
  brokenText: 'The fault is ours. Try again in a little while.',
  toStart: 'To the start page',
  signOutHeading: 'Sign out?',
  signOutText: 'You are then signed out in this browser.',
  signOut: 'Sign out',
  staySignedIn: 'Stay signed in',
  signedOutHeading: 'You are signed out',
  signedOutText: 'On a computer that others use, also close the window.',
};

const sv: typeof en = {
  skip: 'Hoppa till innehållet',
  signInTitle: 'Logga in · Roundtable',
  signOutTitle: 'Logga ut · Roundtable',
  problemTitle: 'Logga in · Roundtable',
  heading: 'Det finns en stol åt dig',
  lede: 'Här möts patienter och forskare som jämlikar: för att fråga, svara, komma överens och se vad det ledde till.',
  signingInTo: 'Du loggar in på',
  runBy: 'Drivs av',
  username: 'Användarnamn',
  usernameHint: 'Det som du har fått av nätverket.',
  password: 'Lösenord',
  passwordHint: 'Så att ingen annan kan logga in som du.',
  signIn: 'Logga in',
  notSignedIn: 'Vi kunde inte logga in dig',
  error: 'Fel:',
  usernameMissing: 'Skriv ditt användarnamn.',
  passwordMissing: 'Skriv ditt lösenord.',
  doNotBelong: 'Användarnamnet och lösenordet hör inte ihop. Skriv båda igen.',
  wait: (minutes: number) => `Det har varit många försök. Vänta ${minutesSv(minutes)} och försök sedan igen.`,
  help: 'Kommer du inte in? Fråga dem som driver nätverket. De kan ge dig ett nytt lösenord.',
  demoHeading: 'Det här är en demonstration',
  demoText: 'Alla här är påhittade, med påhittade roller, och vem som helst kan logga in som vem som helst. Skriv inget om verkliga personer.',
  choose: 'Välj vem du är',
  groups: { patient: 'Patientsidan', professional: 'Professionssidan', staff: 'Nätverkets personal' },
  orWithName: 'Eller logga in med användarnamn',
  startAgainHeading: 'Börja om inloggningen',
  startAgainText: 'Sidan är för gammal, eller öppnades i en annan webbläsare. Inget har gått förlorat.',
  brokenHeading: 'Det här fungerar inte just nu',
  brokenText: 'Felet är vårt. Försök igen om en liten stund.',
  toStart: 'Till startsidan',
  signOutHeading: 'Vill du logga ut?',
  signOutText: 'Du blir utloggad i den här webbläsaren.',
  signOut: 'Logga ut',
  staySignedIn: 'Fortsätt vara inloggad',
  signedOutHeading: 'Du är utloggad',
  signedOutText: 'Stäng också fönstret om andra använder datorn.',
};

export type Words = typeof en;

/** Every text of the identity pages. */
export const words: Readonly<Record<Language, Words>> = { en, sv };

/** The other language, in its own words. */
export const otherLanguage: Readonly<Record<Language, { tag: Language; name: string }>> = {
  en: { tag: 'sv', name: 'Svenska' },
  sv: { tag: 'en', name: 'English' },
};
