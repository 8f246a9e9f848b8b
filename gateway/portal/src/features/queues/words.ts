import { addWords } from '@/lib/i18n';
import queues from '@/locales/en/queues.json';

addWords('queues', queues);
