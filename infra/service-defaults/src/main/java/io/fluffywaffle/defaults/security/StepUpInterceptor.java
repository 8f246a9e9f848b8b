package io.fluffywaffle.defaults.security;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks for a fresh proof where a handler wants one: RFC 9470, section 3. */
class StepUpInterceptor implements HandlerInterceptor {

	private final Clock clock;

	StepUpInterceptor(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && HandlerAnnotations.find(method, StepUp.class).isPresent()) {
			CurrentUser caller = CurrentToken.find().map(CurrentUser::of).orElseThrow();
			FreshProof.require(caller, this.clock.instant());
		}
		return true;
	}

}
