package io.fluffywaffle.messaging.broadcast;

/** client-service does not accept who was named as the audience. */
public class AudienceRefused extends RuntimeException {

	private final int status;

	private final String field;

	/** With what it said of which field. */
	public AudienceRefused(int status, String field, String detail) {
		super(detail);
		this.status = status;
		this.field = field;
	}

	/** What names something that is not there. */
	public String field() {
		return this.field;
	}

	/** The status of its answer, 4xx. */
	public int status() {
		return this.status;
	}

}
