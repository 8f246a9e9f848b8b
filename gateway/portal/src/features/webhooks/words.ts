import { addWords } from '@/lib/i18n';
import webhooks from '@/locales/en/webhooks.json';

addWords('webhooks', webhooks);
