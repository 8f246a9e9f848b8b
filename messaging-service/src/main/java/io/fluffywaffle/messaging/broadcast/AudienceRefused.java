package io.fluffywaffle.messaging.broadcast;

/** client-service does not accept who was named as the audience. */
public class AudienceRefused extends RuntimeException {

	private final int status;

	/** With what it said. */
	public AudienceRefused(int status, String detail) {
		super(detail);
		this.status = status;
	}

	/** The status of its answer, 4xx. */
	public int status() {
		return this.status;
	}

}
