import type {
  Carrier,
  NewCredentials,
  NewNumber,
  NumberOffer,
  NumberRegistration,
  OfferType,
  TwilioNumber,
} from './number-schema';
import type { Answers, At, Body, Nothing } from './operations';
import type { AccountNumber } from './schema';

type InAccount = { accountId: string };
type OfNumber = InAccount & { number: string };

export type OfferQuery = { country: string; type: OfferType; areaCode?: number; contains?: string };

/** An account's numbers and its contract with Twilio. */
export interface NumberPaths {
  '/api/accounts/{accountId}/numbers': {
    get: At<InAccount> & Answers<{ items: AccountNumber[] }>;
    post: At<InAccount> & Body<NewNumber> & Answers<AccountNumber>;
  };
  '/api/accounts/{accountId}/numbers/purchase': {
    post: At<InAccount> & Body<NewNumber> & Answers<AccountNumber>;
  };
  '/api/accounts/{accountId}/numbers/{number}': {
    patch: At<OfNumber> & Body<{ label?: string; isDefault?: true }> & Answers<AccountNumber>;
    delete: At<OfNumber, { release: boolean }> & Nothing;
  };
  '/api/accounts/{accountId}/carrier': {
    get: At<InAccount> & Answers<Carrier>;
    put: At<InAccount> & Body<NewCredentials> & Answers<Carrier>;
    delete: At<InAccount> & Nothing;
  };
  '/api/accounts/{accountId}/twilio/numbers': { get: At<InAccount> & Answers<{ items: TwilioNumber[] }> };
  '/api/accounts/{accountId}/twilio/numbers/{number}/registration': {
    get: At<OfNumber> & Answers<NumberRegistration>;
  };
  '/api/accounts/{accountId}/twilio/available': {
    get: At<InAccount, OfferQuery> & Answers<{ items: NumberOffer[] }>;
  };
}
