package io.fluffywaffle.gateway.error;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure in plain words.
 *
 * @param status the HTTP status it is told with
 * @param slug what kind it is, for programs
 * @param title what happened
 * @param detail what it means for the caller
 * @param way what the page offers as the way on
 */
record Failure(int status, String slug, String title, String detail, String way) {

	private static final int SIGNED_OUT = 401;

	static final Failure LOGIN = new Failure(401, "login-failed", "Signing in did not finish",
			"The login was open for too long, or it was begun in another window. Nothing is lost.", "Sign in again");

	private static final String HOME = "Back to Waffle";

	private static final Failure REFUSED = new Failure(400, "invalid-request", "This request makes no sense",
			"Something in the address or the data is wrong.", HOME);

	private static final Failure OURS = new Failure(500, "internal-error", "Something went wrong here",
			"The failure was logged. Nothing you did is at fault.", HOME);

	private static final Map<Integer, Failure> KNOWN = Stream
		.of(REFUSED,
				new Failure(401, "sign-in-required", "Please sign in", "This is only for people who are signed in.",
						"Sign in"),
				new Failure(403, "forbidden", "This is not allowed",
						"You lack the right, or the page was open for too long: load it again.", HOME),
				new Failure(404, "not-found", "There is nothing here",
						"The address is mistyped, or what was here is gone.", HOME),
				new Failure(405, "method-not-allowed", "That does not work here",
						"This address does not take this kind of request.", HOME),
				new Failure(413, "too-large", "That is too large", "Send less at once.", HOME),
				new Failure(429, "too-many-requests", "That was a bit much",
						"Too many requests in a short time. Wait a moment and go on.", HOME),
				OURS,
				new Failure(502, "service-broke-off", "A part of Waffle broke off",
						"It is not certain that your last step was done. Look before you repeat it.", HOME),
				new Failure(503, "temporarily-unavailable", "A part of Waffle is not available",
						"It usually comes back within a minute. Try again in a moment.", HOME),
				new Failure(504, "service-timed-out", "A part of Waffle takes too long",
						"It is not certain that your last step was done. Look before you repeat it.", HOME))
		.collect(Collectors.toMap(Failure::status, Function.identity()));

	/** Where the way on leads. */
	String address() {
		return (this.status == SIGNED_OUT) ? "/oauth2/authorization/keycloak" : "/";
	}

	static Failure of(int status) {
		Failure alike = KNOWN.getOrDefault(status, (status < 500) ? REFUSED : OURS);
		return new Failure(status, alike.slug, alike.title, alike.detail, alike.way);
	}

}
