import { addWords } from '@/lib/i18n';
import audit from '@/locales/en/audit.json';

addWords('audit', audit);
