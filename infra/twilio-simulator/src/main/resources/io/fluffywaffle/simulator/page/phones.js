import { call, numberOf, phoneOf, state } from './state.js';
import { arrival, pretty, problem } from './words.js';

const MOST_SHOWN = 200;
const phones = document.querySelector('#phones');
const template = document.querySelector('#phone-template');
const time = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat([], { weekday: 'short', day: 'numeric', month: 'short' });

/** The number each phone looks at, and what it has seen of the others. */
const open = new Map(JSON.parse(localStorage.getItem('open-threads') ?? '[]'));
const seen = new Map();

/** The texts that have been on the screen: only others move in. */
const shownBefore = new Set();

function element(tag, className, text) {
	const made = document.createElement(tag);
	made.className = className;
	made.textContent = text;
	return made;
}

/** The texts between a phone and each number, oldest first. */
function threadsByPhone() {
	const threads = new Map();
	for (const message of [...state.messages.values()].sort((a, b) => a.sequence - b.sequence)) {
		const key = `${phoneOf(message)} ${numberOf(message)}`;
		if (!threads.has(key)) {
			threads.set(key, []);
		}
		threads.get(key).push(message);
	}
	return threads;
}

function select(phone, number) {
	open.set(phone, number);
	localStorage.setItem('open-threads', JSON.stringify([...open]));
}

function openNumber(phone, threads) {
	const chosen = open.get(phone);
	if (state.numbers.some(({ number }) => number === chosen)) {
		return chosen;
	}
	const newest = state.numbers
		.map(({ number }) => ({ number, last: threads.get(`${phone} ${number}`)?.at(-1)?.sequence ?? 0 }))
		.sort((a, b) => b.last - a.last)[0];
	return newest?.number;
}

/** Elements that are still wanted stay where they are, so a click, the focus or a selection survives a change. */
function show(parent, wanted) {
	for (const child of [...parent.children].filter((one) => !wanted.includes(one))) {
		child.remove();
	}
	wanted.forEach((node, index) => {
		if (parent.children[index] !== node) {
			parent.insertBefore(node, parent.children[index] ?? null);
		}
	});
}

function createTab(article, number) {
	const button = element('button', 'tab', '');
	button.type = 'button';
	button.role = 'tab';
	button.title = pretty(number);
	button.dataset.testid = `thread-${number}`;
	button.addEventListener('click', () => {
		select(article.dataset.phone, number);
		renderPhones();
	});
	return button;
}

function tab(article, { number, label }, thread, selected) {
	const key = `${article.dataset.phone} ${number}`;
	const button = article.querySelector(`[data-testid="thread-${CSS.escape(number)}"]`) ?? createTab(article, number);
	const arrived = thread.filter((message) => message.direction !== 'inbound').length;
	const fresh = !selected && arrived > (seen.get(key) ?? 0);
	if (selected) {
		seen.set(key, arrived);
	}
	button.ariaSelected = String(selected);
	if (button.textContent !== (fresh ? `${label}new` : label)) {
		button.replaceChildren(label, ...(fresh ? [element('span', 'dot', 'new')] : []));
	}
	return button;
}

function bubble(message, own) {
	const item = element('li', `bubble ${own ? 'own' : 'theirs'}`, '');
	item.dataset.testid = 'bubble';
	item.dataset.sid = message.sid;
	item.dataset.direction = message.direction;
	item.classList.toggle('fresh', state.settled && !shownBefore.has(message.sid));
	shownBefore.add(message.sid);
	item.append(element('p', 'body', message.content.body));
	for (const { url, contentType } of message.content.media) {
		if (contentType.startsWith('image/')) {
			const picture = element('img', 'picture', '');
			picture.src = url;
			picture.alt = 'Picture';
			item.append(picture);
		}
		else {
			item.append(element('p', 'file', contentType));
		}
	}
	item.append(element('p', 'mark', ''));
	return item;
}

/** The bubble of a text with what is known of it by now. */
function current(list, message) {
	const own = message.direction === 'inbound';
	const item = list.querySelector(`[data-sid="${message.sid}"]`) ?? bubble(message, own);
	const mark = `${time.format(new Date(message.createdAt))} · ${own ? 'Sent' : arrival(message)}`;
	item.dataset.status = message.progress.status;
	item.querySelector('.body').textContent = message.content.body;
	item.querySelector('.mark').textContent = mark;
	const known = [...item.querySelectorAll('.note')].map((note) => note.textContent);
	item.append(...notes(message).filter((note) => !known.includes(note)).map((note) => element('p', 'note', note)));
	return item;
}

function notes(message) {
	const found = state.debugger.filter(({ sid }) => sid === message.sid).map(problem);
	const target = state.numbers.find(({ number }) => number === message.to);
	if (message.direction === 'inbound' && target && !target.smsUrl) {
		found.push('This number has no webhook, so the application was not told.');
	}
	return [...new Set(found)];
}

function fill(list, thread) {
	const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
	const items = [];
	let date = '';
	for (const message of thread.slice(-MOST_SHOWN)) {
		const own = day.format(new Date(message.createdAt));
		if (own !== date) {
			date = own;
			const existing = [...list.querySelectorAll('.day')].find((item) => item.textContent === date);
			items.push(existing ?? element('li', 'day', date));
		}
		items.push(current(list, message));
	}
	if (items.length === 0) {
		items.push(element('li', 'nothing', 'No texts yet. Say hello.'));
	}
	show(list, items);
	if (atEnd || list.dataset.thread !== list.dataset.shown) {
		list.scrollTop = list.scrollHeight;
		list.dataset.shown = list.dataset.thread;
	}
}

function create(phone) {
	const article = template.content.firstElementChild.cloneNode(true);
	article.dataset.phone = phone;
	article.dataset.testid = `phone-${phone}`;
	article.classList.add(`tint-${Number(phone.slice(-2)) % 6}`);
	article.querySelector('.away').addEventListener('click', () => call('DELETE', `/simulator/handsets/${phone}`));
	const form = article.querySelector('.reply');
	form.dataset.testid = `reply-${phone}`;
	const body = form.elements.body;
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const number = article.dataset.number;
		if (number && body.value.trim()) {
			await call('POST', `/simulator/handsets/${phone}/messages`, { to: number, body: body.value });
			body.value = '';
		}
	});
	body.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !event.shiftKey) {
			event.preventDefault();
			form.requestSubmit();
		}
	});
	return article;
}

function update(article, handset, threads) {
	const { phone, name } = handset;
	const number = openNumber(phone, threads);
	const owned = state.numbers.find((one) => one.number === number);
	article.dataset.number = number ?? '';
	article.ariaLabel = `Phone of ${name ?? pretty(phone)}`;
	article.querySelector('.avatar').textContent = (name ?? '#').slice(0, 1).toUpperCase();
	article.querySelector('h2').textContent = name ?? pretty(phone);
	article.querySelector('.number').textContent = name ? pretty(phone) : 'Made-up phone';
	article.querySelector('.away').ariaLabel = `Put the phone of ${name ?? pretty(phone)} away`;
	const list = article.querySelector('.thread');
	list.dataset.thread = number ?? '';
	list.ariaLabel = owned ? `Texts with ${owned.label}` : 'Texts';
	const tabs = article.querySelector('.threads');
	show(tabs, state.numbers.map((one) =>
		tab(article, one, threads.get(`${phone} ${one.number}`) ?? [], one.number === number)));
	if (list.dataset.thread !== list.dataset.shown) {
		const selected = tabs.querySelector('[aria-selected="true"]');
		tabs.scrollLeft = selected ? selected.offsetLeft - (tabs.clientWidth - selected.offsetWidth) / 2 : 0;
	}
	fill(list, threads.get(`${phone} ${number}`) ?? []);
	const body = article.querySelector('textarea');
	body.placeholder = owned ? 'Text message' : 'No number to text yet';
	body.ariaLabel = owned ? `Text ${owned.label}` : body.placeholder;
	body.disabled = !owned;
}

export function renderPhones() {
	const threads = threadsByPhone();
	const articles = state.handsets.map(({ phone }) =>
		[...phones.children].find((article) => article.dataset.phone === phone) ?? create(phone));
	show(phones, articles);
	state.handsets.forEach((handset, index) => update(articles[index], handset, threads));
	state.settled = state.live;
}
