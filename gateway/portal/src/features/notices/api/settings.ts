import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { NoticeSettings } from '@/api/notice-schema';
import { api } from '@/lib/api';
import { versionedBody, type Source, type Versioned } from '@/lib/versioned';
import { settingsKey } from './keys';

function fetchSettings() {
  return versionedBody(api.GET('/api/me/notice-settings'));
}

export function useNoticeSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: fetchSettings });
}

export function useNoticeSettingsSource(): Source<NoticeSettings> {
  const client = useQueryClient();
  return {
    get: fetchSettings,
    put: async ({ quiet, items }, etag) => {
      const params = { header: { 'If-Match': etag } };
      const saved = await versionedBody(
        api.PUT('/api/me/notice-settings', { params, body: { quiet, items } }),
      );
      client.setQueryData<Versioned<NoticeSettings>>(settingsKey, saved);
      return saved;
    },
  };
}
