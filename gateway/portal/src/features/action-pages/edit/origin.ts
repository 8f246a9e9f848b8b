/** The site that an address belongs to, `https://example.org`; undefined for what is no such address. */
export function originOf(typed: string) {
  const address = URL.parse(/^[a-z]+:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  return address?.protocol === 'https:' && address.hostname.includes('.') ? address.origin : undefined;
}
