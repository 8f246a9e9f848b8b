import { renderPanels } from './panels.js';
import { renderPhones } from './phones.js';
import { call, listen, onChange, phoneOf, state } from './state.js';
import { pretty } from './words.js';

const compose = document.querySelector('#compose');
const add = document.querySelector('#add');

function options(select, entries) {
	const current = select.value;
	const same = entries.length === select.options.length
		&& entries.every(([value, text], index) => select.options[index].value === value && select.options[index].text === text);
	if (!same) {
		select.replaceChildren(...entries.map(([value, text]) => new Option(text, value)));
		select.value = entries.some(([value]) => value === current) ? current : (entries[0]?.[0] ?? '');
	}
}

function renderCompose() {
	options(compose.elements.phone, state.handsets.map(({ phone, name }) => [phone, name ? `${name} · ${pretty(phone)}` : pretty(phone)]));
	options(compose.elements.to, state.numbers.map(({ number, label }) => [number, label === number ? pretty(number) : `${label} · ${pretty(number)}`]));
	const live = document.querySelector('#live');
	live.textContent = state.live ? 'Live' : 'Reconnecting';
	live.classList.toggle('on', state.live);
	document.querySelector('#empty').hidden = !state.live || state.handsets.length > 0;
}

/** Phones that are not on the table, but have been texted. */
function renderWaiting() {
	const here = new Set(state.handsets.map(({ phone }) => phone));
	const texted = [...new Set([...state.messages.values()].map(phoneOf))].filter((phone) => !here.has(phone));
	const line = document.querySelector('#waiting');
	line.hidden = texted.length === 0;
	line.replaceChildren('Also texted: ', ...texted.slice(-5).reverse().map((phone) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'chip';
		button.textContent = pretty(phone);
		button.title = 'Pick this phone up';
		button.addEventListener('click', () => call('PUT', `/simulator/handsets/${phone}`, {}));
		return button;
	}), texted.length > 5 ? ` and ${texted.length - 5} more` : '');
}

async function showing(error, work) {
	error.hidden = true;
	try {
		await work();
		return true;
	}
	catch (failure) {
		error.textContent = failure.message;
		error.hidden = false;
		return false;
	}
}

compose.addEventListener('submit', (event) => {
	event.preventDefault();
	const { phone, to, body } = compose.elements;
	showing(document.querySelector('#compose-error'), async () => {
		await call('POST', `/simulator/handsets/${phone.value}/messages`, { to: to.value, body: body.value });
		body.value = '';
		body.focus();
	});
});

compose.elements.body.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && !event.shiftKey) {
		event.preventDefault();
		compose.requestSubmit();
	}
});

for (const opener of ['#open-add', '#empty-add']) {
	document.querySelector(opener).addEventListener('click', () => add.showModal());
}

document.querySelector('#add-form').addEventListener('submit', async (event) => {
	event.preventDefault();
	const { name, number } = event.target.elements;
	const done = await showing(document.querySelector('#add-error'), async () => {
		const phone = number.value.trim() || (await call('POST', '/simulator/handsets')).phone;
		await call('PUT', `/simulator/handsets/${encodeURIComponent(phone)}`, name.value.trim() ? { name: name.value.trim() } : {});
	});
	if (done) {
		event.target.reset();
		add.close();
	}
});

for (const button of document.querySelectorAll('[data-close]')) {
	button.addEventListener('click', () => button.closest('dialog').close());
}

for (const dialog of document.querySelectorAll('dialog')) {
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) {
			dialog.close();
		}
	});
}

onChange(renderCompose);
onChange(renderWaiting);
onChange(renderPhones);
onChange(renderPanels);
listen();
