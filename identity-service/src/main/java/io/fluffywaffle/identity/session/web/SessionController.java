package io.fluffywaffle.identity.session.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.identity.session.NoSuchSessionException;
import io.fluffywaffle.identity.session.UserSessions;
import io.fluffywaffle.identity.session.web.SessionView.SessionsView;
import io.fluffywaffle.identity.user.UserAccess;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/users/{userId}")
@Scope("users")
class SessionController {

	private final UserSessions sessions;

	SessionController(UserSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping("/sessions")
	SessionsView list(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.selfOrAdmin(caller, userId);
		return SessionView.of(this.sessions.of(userId), caller);
	}

	@DeleteMapping("/sessions/{sessionId}")
	@Audited("session.ended")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(CurrentUser caller, @PathVariable UUID userId, @PathVariable String sessionId) {
		UserAccess.selfOrAdmin(caller, userId);
		this.sessions.end(userId, sessionId);
	}

	@PostMapping("/sign-out")
	@Audited("user.signed-out-everywhere")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endAll(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.selfOrAdmin(caller, userId);
		this.sessions.endAll(userId);
	}

	@ExceptionHandler(NoSuchSessionException.class)
	Problem noSuchSession() {
		return Problem.notFound("session");
	}

}
