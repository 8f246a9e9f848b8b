package io.fluffywaffle.identity.user.web;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.identity.secondfactor.SecondFactors;
import io.fluffywaffle.identity.user.Reception;
import io.fluffywaffle.identity.user.User;
import io.fluffywaffle.identity.user.UserEditing;
import io.fluffywaffle.identity.user.UserStanding;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me")
@Scope("users")
class MeController {

	private final Reception reception;

	private final UserEditing editing;

	private final UserStanding standing;

	private final SecondFactors secondFactors;

	MeController(Reception reception, UserEditing editing, UserStanding standing, SecondFactors secondFactors) {
		this.reception = reception;
		this.editing = editing;
		this.standing = standing;
		this.secondFactors = secondFactors;
	}

	@GetMapping
	ResponseEntity<Me> show(@AuthenticationPrincipal Jwt token) {
		CurrentUser caller = CurrentUser.of(token);
		return tagged(this.reception.welcome(TokenClaims.newcomer(token), caller.machine()), caller);
	}

	@PatchMapping
	@Audited("user.edited")
	ResponseEntity<Me> edit(@AuthenticationPrincipal Jwt token,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditUserRequest request) {
		CurrentUser caller = CurrentUser.of(token);
		this.reception.welcome(TokenClaims.newcomer(token), caller.machine());
		Long seen = (ifMatch != null) ? ETag.expected(ifMatch) : null;
		return tagged(this.editing.edit(caller, caller.id(), request.edit(seen)), caller);
	}

	@StepUp
	@DeleteMapping
	@Audited("user.deleted")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void leave(CurrentUser caller) {
		this.standing.delete(caller.id());
	}

	private ResponseEntity<Me> tagged(User user, CurrentUser caller) {
		return ResponseEntity.ok()
			.eTag(ETag.of(user.version()))
			.body(Me.of(user, caller, this.secondFactors.requiredOf(user.id())));
	}

}
