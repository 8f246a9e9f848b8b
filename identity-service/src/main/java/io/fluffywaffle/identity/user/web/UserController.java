package io.fluffywaffle.identity.user.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.identity.user.People;
import io.fluffywaffle.identity.user.User;
import io.fluffywaffle.identity.user.UserAccess;
import io.fluffywaffle.identity.user.UserEditing;
import io.fluffywaffle.identity.user.UserSearch;
import io.fluffywaffle.identity.user.UserStanding;
import io.fluffywaffle.identity.user.UserSummary;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/users")
@Scope("users")
class UserController {

	private final People people;

	private final UserSearch search;

	private final UserEditing editing;

	private final UserStanding standing;

	UserController(People people, UserSearch search, UserEditing editing, UserStanding standing) {
		this.people = people;
		this.search = search;
		this.editing = editing;
		this.standing = standing;
	}

	@GetMapping
	UsersView list(CurrentUser caller, @ParameterObject @Valid UserFilter filter) {
		return UsersView.of(this.search.find(filter.query(caller)), this.people);
	}

	@GetMapping("/summary")
	UserSummary count(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("How many people there are is told to admins only.");
		}
		return this.search.count();
	}

	@GetMapping("/{userId}")
	ResponseEntity<UserView> show(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.selfOrAdmin(caller, userId);
		return tagged(this.people.find(userId).orElseThrow(() -> Problem.notFound("user")));
	}

	@PatchMapping("/{userId}")
	@Audited("user.edited")
	ResponseEntity<UserView> edit(CurrentUser caller, @PathVariable UUID userId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditUserRequest request) {
		UserAccess.selfOrAdmin(caller, userId);
		return tagged(this.editing.edit(caller, userId, request.edit(ETag.expected(ifMatch))));
	}

	@StepUp
	@DeleteMapping("/{userId}")
	@Audited("user.deleted")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(CurrentUser caller, @PathVariable UUID userId) {
		UserAccess.selfOrAdmin(caller, userId);
		this.standing.delete(userId);
	}

	private ResponseEntity<UserView> tagged(User user) {
		User inviter = user.invitedBy().flatMap(this.people::find).orElse(null);
		return ResponseEntity.ok().eTag(ETag.of(user.version())).body(UserView.of(user, inviter));
	}

}
