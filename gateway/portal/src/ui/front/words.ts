import { addWords } from '@/lib/i18n';
import front from '@/locales/en/front.json';

addWords('front', front);
