package io.fluffywaffle.defaults.problem;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A refusal that is told to the caller as problem details (RFC 9457): {@code type} is
 * {@code /problems/<slug>}, {@code errors} names the fields at fault.
 */
public final class Problem extends ErrorResponseException {

	/**
	 * A field of the request and what is wrong with it, in words a person understands.
	 */
	public record FieldError(String field, String message) {
	}

	private Problem(HttpStatus status, ProblemDetail body) {
		super(status, body, null);
	}

	/** A refusal of any kind. */
	public static Problem of(HttpStatus status, String slug, String title, String detail) {
		return new Problem(status, Problems.of(status, slug, title, detail));
	}

	/** The thing is not there, or not for this caller: both sound the same. */
	public static Problem notFound(String what) {
		return of(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no such " + what + ".");
	}

	/** The caller is known but lacks the right. */
	public static Problem forbidden(String detail) {
		return of(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", detail);
	}

	/** The request contradicts the state of things. */
	public static Problem conflict(String slug, String title, String detail) {
		return of(HttpStatus.CONFLICT, slug, title, detail);
	}

	/** One field of the request is wrong. */
	public static Problem invalid(String field, String message) {
		return of(HttpStatus.BAD_REQUEST, "invalid-request", "The request is not valid", message)
			.with(Map.of("errors", List.of(new FieldError(field, message))));
	}

	/** Names the fields at fault, for refusals other than {@link #invalid}. */
	public Problem at(String field, String message) {
		return with(Map.of("errors", List.of(new FieldError(field, message))));
	}

	/** Adds members to the problem's body. */
	public Problem with(Map<String, ?> members) {
		members.forEach(getBody()::setProperty);
		return this;
	}

}
