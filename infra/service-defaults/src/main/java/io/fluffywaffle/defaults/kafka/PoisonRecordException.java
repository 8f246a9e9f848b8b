package io.fluffywaffle.defaults.kafka;

/**
 * A record that can never be handled, however often it is tried: it goes to
 * {@code <topic>.dlt} at once.
 */
public final class PoisonRecordException extends RuntimeException {

	/** Says what is wrong with the record, without its content. */
	public PoisonRecordException(String message) {
		super(message);
	}

	PoisonRecordException(String message, Throwable cause) {
		super(message, cause);
	}

}
