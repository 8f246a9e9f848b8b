import type { Answers, Body, Nothing } from './operations';
import type { InvitationOffer, Registration, RegistrationCheck } from './registration-schema';

type WithToken<T = unknown> = Body<{ token: string } & T>;

/** What identity-service does for who has no user yet; nobody needs to be signed in for it. */
export interface RegistrationPaths {
  '/api/invitations/lookup': {
    post: WithToken & Answers<InvitationOffer>;
  };
  '/api/invitations/check': {
    post: WithToken<{ username?: string; password?: string }> & Answers<RegistrationCheck>;
  };
  '/api/invitations/redeem': {
    post: WithToken<Registration> & Answers<{ username: string }>;
  };
  '/api/invitations/claim': {
    post: Body<{ name: string }> & Nothing;
  };
}
