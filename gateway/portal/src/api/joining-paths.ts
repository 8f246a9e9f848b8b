import type { JoinForm, JoinRequest, OwnPage, OwnProfile, Proved } from './joining-schema';
import type { Answers, Body, Nothing } from './operations';

type Call<Asked, Answered> = { post: Body<Asked> & Answers<Answered> };
type Deed<Asked = object> = { post: Body<Own & Asked> & Nothing };

type Own = { own: string; session: string | null };

/** What is open to who is not signed in: nothing secret stands in an address. */
export interface JoiningPaths {
  '/api/join/form': Call<{ place: string }, JoinForm>;
  '/api/join/codes': Call<JoinRequest, { attempt: string }>;
  '/api/join/codes/again': { post: Body<{ attempt: string }> & Nothing };
  '/api/join/check': Call<{ attempt: string; code: string }, Proved>;
  '/api/join/accept': Call<{ proof: string; termsId: string | null; consent: boolean }, { own: string }>;
  '/api/own/look': Call<Own, OwnPage>;
  '/api/own/codes': { post: Body<{ own: string }> & Nothing };
  '/api/own/check': Call<{ own: string; code: string }, { session: string }>;
  '/api/own/profile': Deed<OwnProfile>;
  '/api/own/pause': Deed;
  '/api/own/resume': Deed;
  '/api/own/leave': Deed;
  '/api/own/rejoin': Deed;
  '/api/own/accept': Deed<{ termsId: string }>;
  '/api/own/data': Call<Own, unknown>;
  '/api/own/delete': Deed;
}
