/** Pages that come with their own feature. */
export const QUEUES = '/admin/queues' as string as '/admin';
export const HEALTH = '/accounts/$accountId/settings/health' as string as '/accounts/$accountId/settings';
