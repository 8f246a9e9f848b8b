package io.fluffywaffle.gateway.error;

import org.springframework.http.HttpStatus;

/** The failures that the gateway tells itself, in plain words. */
enum Failure {

	BAD_REQUEST(400, "invalid-request", "This request makes no sense",
			"Something in the address or the data is wrong."),
	SIGN_IN(401, "sign-in-required", "Please sign in", "This is only for people who are signed in."),
	FORBIDDEN(403, "forbidden", "This is not allowed",
			"You lack the right, or the page was open for too long: load it again."),
	NOT_FOUND(404, "not-found", "There is nothing here", "The address is mistyped, or what was here is gone."),
	METHOD(405, "method-not-allowed", "That does not work here", "This address does not take this kind of request."),
	TOO_LARGE(413, "too-large", "That is too large", "Send less at once."),
	TOO_MANY(429, "too-many-requests", "That was a bit much",
			"Too many requests in a short time. Wait a moment and go on."),
	INTERNAL(500, "internal-error", "Something went wrong here",
			"The failure was logged. Nothing you did is at fault."),
	BROKEN(502, "service-broke-off", "A part of Waffle broke off",
			"It is not certain that your last step was done. Look before you repeat it."),
	UNAVAILABLE(503, "temporarily-unavailable", "A part of Waffle is not available",
			"It usually comes back within a minute. Try again in a moment."),
	TIMED_OUT(504, "service-timed-out", "A part of Waffle takes too long",
			"It is not certain that your last step was done. Look before you repeat it.");

	private final HttpStatus status;

	private final String slug;

	private final String title;

	private final String detail;

	Failure(int status, String slug, String title, String detail) {
		this.status = HttpStatus.valueOf(status);
		this.slug = slug;
		this.title = title;
		this.detail = detail;
	}

	static Failure of(int status) {
		for (Failure failure : values()) {
			if (failure.status.value() == status) {
				return failure;
			}
		}
		return (status < 500) ? BAD_REQUEST : INTERNAL;
	}

	HttpStatus status() {
		return this.status;
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	String detail() {
		return this.detail;
	}

}
