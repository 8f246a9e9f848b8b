package io.fluffywaffle.messaging.broadcast;

/** client-service cannot say who the audience is. */
public class AudienceUnavailable extends RuntimeException {

	/** For a cause that is logged and not told. */
	public AudienceUnavailable(Throwable cause) {
		super("client-service gives no answer", cause);
	}

}
