import type { OwnProfile } from '@/api/joining-schema';
import { api, bodyOf } from '@/lib/api';
import { asking } from './session';

/** What people can do on their own page. */
export const DEEDS = {
  profile: (own: string, profile: OwnProfile) =>
    api.POST('/api/own/profile', { body: { ...asking(own), ...profile } }),
  pause: (own: string) => api.POST('/api/own/pause', { body: asking(own) }),
  resume: (own: string) => api.POST('/api/own/resume', { body: asking(own) }),
  leave: (own: string) => api.POST('/api/own/leave', { body: asking(own) }),
  rejoin: (own: string) => api.POST('/api/own/rejoin', { body: asking(own) }),
  accept: (own: string, termsId: string) =>
    api.POST('/api/own/accept', { body: { ...asking(own), termsId } }),
  data: (own: string) => bodyOf(api.POST('/api/own/data', { body: asking(own) })),
  delete: (own: string) => api.POST('/api/own/delete', { body: asking(own) }),
};
