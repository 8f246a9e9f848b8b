import { addWords } from '@/lib/i18n';
import invitation from '@/locales/en/invitation.json';

addWords('invitation', invitation);
