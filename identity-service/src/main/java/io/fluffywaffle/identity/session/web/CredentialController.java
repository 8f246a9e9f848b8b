package io.fluffywaffle.identity.session.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.identity.keycloak.RealmCredential;
import io.fluffywaffle.identity.keycloak.RealmCredentials;
import io.fluffywaffle.identity.session.UserSessions;
import io.fluffywaffle.identity.user.People;
import io.fluffywaffle.identity.user.UserAccess;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/users/{userId}")
@Scope("users")
class CredentialController {

	private final RealmCredentials credentials;

	private final UserSessions sessions;

	private final People people;

	private final AuditTrail trail;

	CredentialController(RealmCredentials credentials, UserSessions sessions, People people, AuditTrail trail) {
		this.credentials = credentials;
		this.sessions = sessions;
		this.people = people;
		this.trail = trail;
	}

	@GetMapping("/credentials")
	CredentialsView list(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.selfOrAdmin(caller, userId);
		this.people.present(userId);
		return new CredentialsView(this.credentials.of(userId));
	}

	@StepUp
	@PostMapping("/require")
	@Audited("user.credentials-required")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void require(CurrentUser caller, @PathVariable UUID userId, @Valid @RequestBody RequireRequest request) {
		UserAccess.admin(caller, userId);
		boolean password = request.password() != null;
		boolean secondFactor = request.secondFactor() != null;
		if (!password && !secondFactor) {
			throw Problem.invalid("password", "or secondFactor has to be asked for");
		}
		this.trail.details("password", String.valueOf(password));
		this.trail.details("secondFactor", String.valueOf(secondFactor));
		this.sessions.require(userId, password, secondFactor);
	}

	/** By what somebody proves who they are. */
	record CredentialsView(List<RealmCredential> items) {
	}

}
