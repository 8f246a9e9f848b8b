import { addWords } from '@/lib/i18n';
import groups from '@/locales/en/groups.json';

addWords('groups', groups);
