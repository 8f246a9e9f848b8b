import { addWords } from '@/lib/i18n';
import enrolment from '@/locales/en/enrolment.json';

addWords('enrolment', enrolment);
