import type { Post, PostPicture } from '../api/post-schema.ts';
import { CLINIC, ME } from './data.ts';
import { ago } from './people-data.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const MARIA = { id: ME.id, name: ME.name, picture: null };
export const TOM = { id: 'u-tom', name: 'Tom Becker', picture: null };

const OF_CLINIC = { accountId: CLINIC.id, name: CLINIC.name };
const OF_ALL = { accountId: null, name: 'Waffle' };

export function picture(id: string, alt: string): PostPicture {
  return { id, url: `/pictures/posts/${id}.jpg`, alt, width: 1600, height: 1000 };
}

const PARK = picture('park', 'The new park in the evening sun');

const FLU = `The flu shots of this season are in. **No appointment needed**: walk in on weekdays, 8 to 11.

![The new park in the evening sun](${PARK.url})

## What to bring

- your insurance card
- a list of what you take

More at [our page](https://riverside.example/flu).`;

/** A word after the other, as many as there are posts. */
const SUBJECTS = ['Opening hours', 'New faces', 'Parking', 'A look back', 'Good to know'];

function post(part: Partial<Post> & Pick<Post, 'id' | 'title'>): Post {
  return {
    slug: part.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    body: 'A few words about it.',
    html: '',
    excerpt: '',
    tags: [],
    pictures: [],
    state: 'published',
    scope: OF_CLINIC,
    author: MARIA,
    publishAt: null,
    publishedAt: null,
    editedAt: null,
    unpublished: null,
    version: 1,
    ...part,
  };
}

/** Each state, and enough others for a second page. */
export function posts(others: number): Post[] {
  return [
    post({ id: 'p-draft', title: 'A day at the clinic', state: 'draft', body: '', tags: ['people'] }),
    post({
      id: 'p-soon',
      title: 'Holiday hours',
      state: 'scheduled',
      body: 'From the 24th to the 26th we are closed.',
      publishAt: new Date(Date.now() + 2 * DAY).toISOString(),
    }),
    post({
      id: 'p-flu',
      title: 'Flu shots are in',
      body: FLU,
      tags: ['health', 'flu 2026'],
      pictures: [PARK],
      publishedAt: ago(3 * HOUR),
      editedAt: ago(HOUR),
      version: 3,
    }),
    post({
      id: 'p-taken',
      title: 'Win a free check-up',
      state: 'unpublished',
      publishedAt: ago(6 * DAY),
      unpublished: {
        reason: 'We may not give away treatments. Please ask me before you promise anything.',
        by: { id: 'u-lena', name: 'Lena Fischer' },
        at: ago(5 * DAY),
      },
    }),
    post({ id: 'p-tom', title: 'New at the front desk', author: TOM, publishedAt: ago(9 * DAY) }),
    post({
      id: 'p-all',
      title: 'Waffle is moving house',
      scope: OF_ALL,
      publishedAt: ago(12 * DAY),
      tags: ['waffle'],
    }),
    ...Array.from({ length: others }, (_, index) =>
      post({
        id: `p-${index + 1}`,
        title: `${SUBJECTS[index % SUBJECTS.length]}, part ${Math.floor(index / SUBJECTS.length) + 1}`,
        publishedAt: ago((13 + index) * DAY),
      }),
    ),
  ];
}
