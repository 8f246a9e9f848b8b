package io.fluffywaffle.messaging.carrier;

import org.jspecify.annotations.Nullable;

/** The carrier looked at a request and said no; the message is its own. */
public final class CarrierRefusalException extends RuntimeException {

	private final int status;

	private final @Nullable Integer code;

	private final @Nullable String moreInfo;

	public CarrierRefusalException(int status, @Nullable Integer code, String words, @Nullable String moreInfo) {
		super(words);
		this.status = status;
		this.code = code;
		this.moreInfo = moreInfo;
	}

	/** The status of its answer. */
	public int status() {
		return this.status;
	}

	/** The carrier's number for the reason. */
	public @Nullable Integer code() {
		return this.code;
	}

	/** Where the carrier explains it. */
	public @Nullable String moreInfo() {
		return this.moreInfo;
	}

}
