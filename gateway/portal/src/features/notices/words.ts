import { addWords } from '@/lib/i18n';
import notices from '@/locales/en/notices.json';

addWords('notices', notices);
