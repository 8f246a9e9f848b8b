package io.fluffywaffle.simulator.log;

/**
 * How often one message was asked for, and how often it was accepted: more than once is a
 * double text.
 */
public record RequestCount(String subject, long received, long accepted) {

	RequestCount plus(boolean acceptedToo) {
		return new RequestCount(this.subject, this.received + 1, this.accepted + (acceptedToo ? 1 : 0));
	}

}
