/** Where signing in begins; it ends at the person's first account. `/` shows visitors what is public. */
export const SIGN_IN = '/oauth2/authorization/keycloak';
