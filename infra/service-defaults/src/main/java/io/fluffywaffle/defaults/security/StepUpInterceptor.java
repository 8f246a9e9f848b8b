package io.fluffywaffle.defaults.security;

import java.time.Clock;

import io.fluffywaffle.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks for a fresh proof where a handler wants one: RFC 9470, section 3. */
class StepUpInterceptor implements HandlerInterceptor {

	private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\", "
			+ "error_description=\"A more recent proof of identity is required\", acr_values=\"%s\", max_age=%d"
				.formatted(CurrentUser.STEPPED_UP, CurrentUser.STEP_UP_LASTS.toSeconds());

	private final Clock clock;

	StepUpInterceptor(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && HandlerAnnotations.find(method, StepUp.class).isPresent()) {
			CurrentUser caller = CurrentToken.find().map(CurrentUser::of).orElseThrow();
			if (!caller.machine() && !caller.isSteppedUp(this.clock.instant())) {
				Problem problem = Problem.of(HttpStatus.UNAUTHORIZED, "step-up-required", "Confirm that it is you",
						"This is sensitive: sign in once more, then repeat the request.");
				problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
				throw problem;
			}
		}
		return true;
	}

}
