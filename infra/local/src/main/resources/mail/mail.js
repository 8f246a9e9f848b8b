const $ = (id) => document.getElementById(id);
const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' });
let shown = null;
let known = '';

function element(name, text, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: text, ...properties });
}

async function refresh() {
  const { items } = await (await fetch('/api/messages')).json();
  const now = JSON.stringify([items, shown]);
  if (now === known) return;
  known = now;
  document.title = items.length ? `(${items.length}) Mail · Waffle` : 'Mail · Waffle';
  $('empty').hidden = items.length > 0;
  $('list').replaceChildren(...items.map(row));
  if (shown && !items.some((mail) => mail.id === shown)) {
    shown = null;
    $('mail').hidden = true;
  }
}

function row(mail) {
  const button = element('button', '', { type: 'button', onclick: () => show(mail.id) });
  button.setAttribute('aria-current', mail.id === shown);
  button.append(
    element('strong', mail.subject),
    element('time', time.format(new Date(mail.receivedAt)), { dateTime: mail.receivedAt }),
    element('span', mail.to.join(', ')),
  );
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function show(id) {
  const answer = await fetch(`/api/messages/${id}`);
  if (!answer.ok) return;
  const mail = await answer.json();
  shown = id;
  $('subject').textContent = mail.subject;
  $('people').textContent = `From ${mail.from}\nTo ${mail.to.join(', ')} · ${time.format(new Date(mail.receivedAt))}`;
  const views = [mail.html && 'Formatted', mail.text && 'Text', 'Source'].filter(Boolean);
  $('views').replaceChildren(...views.map((view) => element('button', view, { type: 'button', onclick: () => look(mail, view) })));
  $('mail').hidden = false;
  await look(mail, views[0]);
  await refresh();
}

async function look(mail, view) {
  for (const button of $('views').children) button.setAttribute('aria-pressed', button.textContent === view);
  $('html').hidden = view !== 'Formatted';
  $('text').hidden = view === 'Formatted';
  if (view === 'Formatted') $('html').src = `/api/messages/${mail.id}/html`;
  else $('text').textContent = view === 'Text' ? mail.text : await (await fetch(`/api/messages/${mail.id}/raw`)).text();
}

$('clear').onclick = async () => {
  await fetch('/api/messages', { method: 'DELETE' });
  await refresh();
};
refresh();
setInterval(() => document.hidden || refresh().catch(() => {}), 2000);
