import { addWords } from '@/lib/i18n';
import profile from '@/locales/en/profile.json';

addWords('profile', profile);
