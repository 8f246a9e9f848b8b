/** What the simulator knows, kept current by its stream; listeners are told after each change. */
export const state = {
	handsets: [],
	numbers: [],
	faults: [],
	debugger: [],
	madeUpNumbers: [],
	messages: new Map(),
	live: false,
	settled: false,
};

const listeners = new Set();
let scheduled = false;

export function onChange(listener) {
	listeners.add(listener);
}

function changed() {
	if (!scheduled) {
		scheduled = true;
		requestAnimationFrame(() => {
			scheduled = false;
			listeners.forEach((listener) => listener());
		});
	}
}

export async function call(method, path, body) {
	const response = await fetch(path, {
		method,
		headers: body ? { 'Content-Type': 'application/json' } : {},
		body: body ? JSON.stringify(body) : undefined,
	});
	if (!response.ok) {
		const problem = await response.json().catch(() => ({}));
		throw new Error(problem.detail ?? `The simulator answered ${response.status}.`);
	}
	return response.status === 204 ? null : response.json();
}

async function load() {
	const fresh = await call('GET', '/simulator/state');
	state.handsets = fresh.handsets;
	state.numbers = fresh.numbers;
	state.faults = fresh.faults;
	state.debugger = fresh.debugger;
	state.madeUpNumbers = fresh.madeUpNumbers;
	state.messages = new Map(fresh.messages.map((message) => [message.sid, message]));
	state.live = true;
	changed();
}

export function listen() {
	const stream = new EventSource('/simulator/stream');
	const on = (type, apply) => stream.addEventListener(type, (event) => {
		apply(JSON.parse(event.data));
		changed();
	});
	// The stream is open before the state is read, so nothing falls between the two.
	stream.addEventListener('hello', () => load());
	stream.addEventListener('error', () => {
		state.live = false;
		changed();
	});
	on('message', (message) => state.messages.set(message.sid, message));
	on('message-deleted', ({ sid }) => state.messages.delete(sid));
	on('handsets', (handsets) => { state.handsets = handsets; });
	on('faults', (faults) => { state.faults = faults; });
	on('debugger', (entry) => { state.debugger = [...state.debugger, entry]; });
	on('number', (number) => {
		state.numbers = [...state.numbers.filter((one) => one.number !== number.number), number]
			.sort((a, b) => a.number.localeCompare(b.number));
	});
	on('number-deleted', ({ number }) => {
		state.numbers = state.numbers.filter((one) => one.number !== number);
	});
}

export const phoneOf = (message) => (message.direction === 'inbound' ? message.from : message.to);

export const numberOf = (message) => (message.direction === 'inbound' ? message.to : message.from);
