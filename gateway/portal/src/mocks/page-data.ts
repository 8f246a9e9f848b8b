import type { ActionPage, PageDay, PageField } from '../api/page-schema.ts';

const DAY = 86_400_000;

function inDays(days: number) {
  return new Date(Date.now() + days * DAY).toISOString();
}

const VISIT: PageField = {
  key: 'visit_time',
  label: 'When would you come?',
  type: 'choice',
  required: true,
  choices: ['Morning', 'Noon', 'Afternoon'],
};

export function page(part: Pick<ActionPage, 'id' | 'slug' | 'title'> & Partial<ActionPage>): ActionPage {
  const url = `https://waffle.example/act/${part.slug}`;
  return {
    body: 'Many of us cannot come on weekdays.\n\n## What happens\n\nWe tell the board how many you are.',
    html: '<p>Many of us cannot come on weekdays.</p><h2>What happens</h2><p>We tell the board how many you are.</p>',
    fields: [],
    consentWords:
      'I agree that Riverside Clinic texts me about this. Message and data rates may apply. I can answer STOP at any time.',
    groupId: null,
    thanks: 'Thank you! You are in, and we will text you.',
    firstText: null,
    opensAt: null,
    closesAt: null,
    goal: null,
    origins: [],
    picture: null,
    state: 'draft',
    supporters: 0,
    version: 1,
    url,
    embed: `<iframe src="${url}/embed" title="${part.title}" width="100%" height="720" loading="lazy"></iframe>`,
    ...part,
  };
}

/** The clinic's pages: one of each standing. */
export function pages(): ActionPage[] {
  return [
    page({
      id: 'p-saturday',
      slug: 'open-on-saturdays',
      title: 'Open the clinic on Saturdays',
      state: 'open',
      fields: [{ key: 'doctor', label: 'Your doctor', type: 'text', required: false, choices: [] }, VISIT],
      groupId: 'g-new',
      firstText:
        'Riverside Clinic: thank you for your voice! The board meets on December 4, and we text you.',
      closesAt: inDays(12.1),
      goal: 500,
      supporters: 312,
      origins: ['https://riverside.example'],
      version: 4,
    }),
    page({
      id: 'p-school',
      slug: 'flu-shots-at-school',
      title: 'Flu shots at school',
      state: 'open',
      opensAt: inDays(9.1),
    }),
    page({ id: 'p-ramp', slug: 'north-ramp', title: 'A ramp at the north entrance', goal: 100 }),
    page({
      id: 'p-garden',
      slug: 'garden',
      title: 'A garden for the waiting room',
      state: 'closed',
      closesAt: inDays(-20),
      supporters: 48,
    }),
  ];
}

/** A wave of people after the link went round. */
export function pageDays(count: number): PageDay[] {
  return Array.from({ length: count }, (_, index) => {
    const ago = count - 1 - index;
    const wave = Math.max(0, 34 - Math.abs(ago - 16) * 4);
    return {
      day: new Date(Date.now() - ago * DAY).toISOString().slice(0, 10),
      joined: ago > 24 ? 0 : wave + ((ago * 7) % 5),
      left: ago % 9 === 4 && ago < 24 ? 2 : 0,
    };
  });
}
