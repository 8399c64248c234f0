export { SignInError, type SignInProblem } from './errors.ts';
export type { ProviderOptions } from './provider.ts';
export { SignIn, type Session, type SignInOptions } from './sign-in.ts';
