/*
 * The live billboard: says how many posts appeared since the page was made. Everything else
 * in public pages works without script. Asking every ten seconds costs a crowd of visitors
 * less than holding a connection for each.
 */
const BETWEEN_LOOKS = 10_000;

const board = document.querySelector('[data-newest]');
const news = document.querySelector('[data-news]');

function newSince(posts, seen) {
  return posts.filter((post) => seen === '' || Date.parse(post.at) > Date.parse(seen)).length;
}

function words(count, most) {
  const some = count === most ? `${count} or more` : count;
  return count === 1 ? '1 new post' : `${some} new posts`;
}

function show(count, most) {
  const text = words(count, most);
  let button = news.querySelector('button');
  if (button?.textContent === text) {
    return;
  }
  if (!button) {
    button = document.createElement('button');
    button.type = 'button';
    button.className = 'new';
    button.addEventListener('click', () => location.reload());
    news.append(button);
  }
  button.textContent = text;
}

async function look() {
  if (document.hidden) {
    return;
  }
  try {
    const answer = await fetch('/billboard/newest', { cache: 'no-cache', credentials: 'omit' });
    if (answer.ok) {
      const { posts } = await answer.json();
      const count = newSince(posts, board.dataset.newest);
      if (count > 0) {
        show(count, 5);
      }
    }
  } catch {
    // the next look may find the way
  }
}

if (board && news) {
  setInterval(look, BETWEEN_LOOKS);
  document.addEventListener('visibilitychange', look);
}
