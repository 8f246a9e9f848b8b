import { call, state } from './state.js';
import { FAULTS, pretty, problem } from './words.js';

const when = new Intl.DateTimeFormat([], { dateStyle: 'medium', timeStyle: 'medium' });
const form = document.querySelector('#fault-form');
const error = document.querySelector('#fault-error');

function row(title, detail) {
	const item = document.createElement('li');
	const strong = document.createElement('strong');
	strong.textContent = title;
	const small = document.createElement('span');
	small.textContent = detail;
	item.append(strong, small);
	return item;
}

function count(id, number) {
	const badge = document.querySelector(id);
	badge.textContent = String(number);
	badge.hidden = number === 0;
}

function faultDetail({ to, times }) {
	const whom = to ? `to ${pretty(to)}` : 'to every number';
	return `${whom}, ${times ? `${times} more ${times === 1 ? 'time' : 'times'}` : 'until it is cleared'}`;
}

export function renderPanels() {
	count('#problem-count', state.debugger.length);
	count('#fault-count', state.faults.length);
	document.querySelector('#fault-list').replaceChildren(
		...state.faults.map((fault) => row(FAULTS.get(fault.kind) ?? fault.kind, faultDetail(fault))));
	document.querySelector('#clear-faults').hidden = state.faults.length === 0;
	document.querySelector('#made-up').replaceChildren(
		...state.madeUpNumbers.map(({ number, does }) => row(pretty(number), does)));
	const problems = state.debugger.slice(-100).reverse().map((entry) =>
		row(problem(entry), `${entry.code} · ${when.format(new Date(entry.at))}${entry.url ? ` · ${entry.url}` : ''}`));
	document.querySelector('#problem-list').replaceChildren(...(problems.length ? problems : [row('All is well', 'Nothing has gone wrong so far.')]));
}

form.elements.kind.replaceChildren(...[...FAULTS].map(([kind, text]) => new Option(text, kind)));

form.addEventListener('submit', async (event) => {
	event.preventDefault();
	const { kind, to, times } = form.elements;
	error.hidden = true;
	try {
		await call('POST', '/simulator/faults', {
			kind: kind.value,
			...(to.value.trim() && { to: to.value.trim() }),
			...(times.value && { times: Number(times.value) }),
		});
	}
	catch (failure) {
		error.textContent = failure.message;
		error.hidden = false;
	}
});

document.querySelector('#clear-faults').addEventListener('click', () => call('DELETE', '/simulator/faults'));
document.querySelector('#open-faults').addEventListener('click', () => document.querySelector('#faults').showModal());
document.querySelector('#open-problems').addEventListener('click', () => document.querySelector('#problems').showModal());
