import type { Webhook } from '@/api/webhook-schema';

/** What people call a webhook: its description, or else where it is. */
export function nameOf({ description, url }: Pick<Webhook, 'description' | 'url'>) {
  return description || (URL.parse(url)?.host ?? url);
}
