package io.fluffywaffle.account.usage;

import java.util.Collection;

/** How much came in and went out. */
public record TwoWay(Traffic received, Traffic sent) {

	/** Nothing. */
	public static final TwoWay NONE = new TwoWay(Traffic.NONE, Traffic.NONE);

	/** All of them together. */
	public static TwoWay sum(Collection<TwoWay> parts) {
		return parts.stream().reduce(NONE, TwoWay::plus);
	}

	/** Both together. */
	public TwoWay plus(TwoWay other) {
		return new TwoWay(this.received.plus(other.received), this.sent.plus(other.sent));
	}

}
