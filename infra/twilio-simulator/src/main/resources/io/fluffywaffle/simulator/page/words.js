/** Everything the page says about codes, statuses and faults. */

export function pretty(phone) {
	const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone ?? '');
	return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : (phone ?? 'a number to be chosen');
}

const ERRORS = {
	30001: 'the queue was full',
	30002: 'the account is suspended',
	30003: 'the phone is switched off or out of reach',
	30004: 'the number is blocked',
	30005: 'nobody has this number',
	30006: 'the number is a landline',
	30007: 'the carrier took it for spam',
	30008: 'the carrier gave no reason',
};

/** The mark under a text of the application's. */
export function arrival({ progress: { status, errorCode } }) {
	const reason = errorCode ? `: ${ERRORS[errorCode] ?? 'an error'} (${errorCode})` : '';
	return {
		scheduled: 'Scheduled',
		accepted: 'On its way',
		queued: 'On its way',
		sending: 'On its way',
		sent: 'Sent',
		delivered: 'Delivered',
		undelivered: `Did not arrive${reason}`,
		failed: `Was not sent${reason}`,
		canceled: 'Cancelled',
	}[status] ?? status;
}

/** A debugger entry as a sentence. */
export function problem({ code, detail, message }) {
	const why = detail ? ` (${detail})` : '';
	return {
		11200: `The application did not take this text: its webhook failed${why}.`,
		11205: 'The application could not be reached: is it running?',
		11750: 'The application took it, but answered more than 64 kB.',
		12100: 'The application took it, but its answer is not readable TwiML.',
		12200: `The application answered with something Twilio does not know${why}.`,
		12300: `The application answered in a form Twilio cannot use${why}.`,
		21610: 'The application answered, but this phone has texted STOP.',
	}[code] ?? message;
}

/** In the order they are offered. */
export const FAULTS = new Map([
	['accept-then-drop', 'Accept it, then drop the connection'],
	['accept-500', 'Accept it, but answer 500'],
	['accept-truncated', 'Accept it, but cut the answer in half'],
	['slow', 'Accept it, but answer after 5 seconds'],
	['reject-4xx', 'Refuse it with 400'],
	['429', 'Refuse it: too many requests (429)'],
	['503', 'Refuse it: service unavailable (503)'],
	['html-502', 'Refuse it with a proxy’s HTML page (502)'],
	['hang', 'Never answer'],
	['callback-repeated', 'Repeat each status callback'],
	['callback-shuffled', 'Status callbacks in the wrong order'],
	['callback-late', 'Status callbacks 5 seconds late'],
	['callback-lost', 'Lose the status callbacks'],
	['callback-before-201', 'A status callback before the answer'],
]);
