package io.fluffywaffle.identity.user.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.identity.user.UserAccess;
import io.fluffywaffle.identity.user.UserStanding;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/users/{userId}")
@Scope("users")
@ResponseStatus(HttpStatus.NO_CONTENT)
class UserAdminController {

	private final UserStanding standing;

	private final AuditTrail trail;

	UserAdminController(UserStanding standing, AuditTrail trail) {
		this.standing = standing;
		this.trail = trail;
	}

	@StepUp
	@PutMapping("/admin")
	@Audited("user.admin-changed")
	void appoint(CurrentUser caller, @PathVariable UUID userId, @Valid @RequestBody AppointRequest request) {
		UserAccess.admin(caller, userId);
		this.trail.details("admin", request.admin().toString());
		this.standing.appoint(userId, request.admin());
	}

	@PostMapping("/disable")
	@Audited("user.disabled")
	void disable(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.admin(caller, userId);
		this.standing.disable(userId);
	}

	@PostMapping("/enable")
	@Audited("user.enabled")
	void enable(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.admin(caller, userId);
		this.standing.enable(userId);
	}

}
