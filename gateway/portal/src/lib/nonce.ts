import { setNonce } from 'get-nonce';

/** The gateway replaces the placeholder in index.html with the answer's CSP nonce. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

if (nonce) {
  // react-remove-scroll, below Mantine's modals, takes its nonce from here.
  setNonce(nonce);
}
