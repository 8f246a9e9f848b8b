import { addWords } from '@/lib/i18n';
import health from '@/locales/en/health.json';

addWords('health', health);
