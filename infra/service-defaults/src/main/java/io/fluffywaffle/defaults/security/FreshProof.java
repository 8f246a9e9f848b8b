package io.fluffywaffle.defaults.security;

import java.time.Instant;

import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A recent proof of who calls. Handlers that always need one say {@link StepUp}; this is
 * for those where it depends on what is asked.
 */
public final class FreshProof {

	private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\", "
			+ "error_description=\"A more recent proof of identity is required\", acr_values=\"%s\", max_age=%d"
				.formatted(CurrentUser.STEPPED_UP, CurrentUser.STEP_UP_LASTS.toSeconds());

	private FreshProof() {
	}

	/**
	 * Lets machines and people with a proof pass.
	 * @throws Problem 401 which asks for one: RFC 9470, section 3
	 */
	public static void require(CurrentUser caller, Instant now) {
		if (!caller.machine() && !caller.isSteppedUp(now)) {
			Problem problem = Problem.of(HttpStatus.UNAUTHORIZED, "step-up-required", "Confirm that it is you",
					"This is sensitive: sign in once more, then repeat the request.");
			problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
			throw problem;
		}
	}

}
