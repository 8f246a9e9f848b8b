import { addWords } from '@/lib/i18n';
import overview from '@/locales/en/overview.json';

addWords('overview', overview);
