import { ACCOUNT } from '../../../../domain/press/furniture/account.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each asks to sign in, register or fill in a form. */
export const account: FurnitureRule = {
  id: 'boilerplate/account',
  reason: 'asks to sign in, register or fill in a form',
  furniture: ACCOUNT,
  reads: [
    'Sign in | Register',
    'Enter your email address',
    'Your email address will not be published. Required fields are marked *',
    'Name:  Remember me?',
    'Log in or register to continue',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Forgotten your password?',
    'Already a member? Log in',
    'Story saved. You can find it in My Bookmarks.',
  ],
  leaves: [
    'Register of providers to be cut',
    'Names of the dead were read out.',
    'Registers did not bear this out.',
    'Signed in 2014',
    'Story saved the day, the head said.',
    'Not a member of any union, she said she would resign.',
  ],
}
