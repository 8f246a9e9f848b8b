import { addWords } from '@/lib/i18n';
import posts from '@/locales/en/posts.json';

addWords('posts', posts);
