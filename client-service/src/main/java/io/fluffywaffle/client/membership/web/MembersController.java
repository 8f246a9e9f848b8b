package io.fluffywaffle.client.membership.web;

import java.util.UUID;

import io.fluffywaffle.client.membership.GroupMembers;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/groups/{groupId}")
@Allow(orAdmin = true)
class MembersController {

	private final GroupMembers members;

	MembersController(GroupMembers members) {
		this.members = members;
	}

	@Audited("group.clients-added")
	@PostMapping("/clients")
	MemberChangesView add(@PathVariable UUID accountId, @PathVariable UUID groupId, CurrentUser user,
			@Valid @RequestBody MembersRequest request) {
		Actor actor = Actor.of(user);
		if (request.clientIds() != null) {
			return new MemberChangesView(this.members.add(accountId, groupId, actor, request.clientIds()));
		}
		if (request.filter() != null) {
			return new MemberChangesView(this.members.add(accountId, groupId, actor, request.filter().filter()));
		}
		throw nobody();
	}

	@Audited("group.clients-removed")
	@PostMapping("/clients/removal")
	MemberChangesView.Removed remove(@PathVariable UUID accountId, @PathVariable UUID groupId, CurrentUser user,
			@Valid @RequestBody MembersRequest request) {
		Actor actor = Actor.of(user);
		if (request.clientIds() != null) {
			return new MemberChangesView.Removed(this.members.remove(accountId, groupId, actor, request.clientIds()));
		}
		if (request.filter() != null) {
			return new MemberChangesView.Removed(
					this.members.remove(accountId, groupId, actor, request.filter().filter()));
		}
		throw nobody();
	}

	@Audited("group.deleted")
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID accountId, @PathVariable UUID groupId, CurrentUser user) {
		this.members.delete(accountId, groupId, Actor.of(user));
	}

	private static Problem nobody() {
		return Problem.invalid("clientIds", "or a filter has to say who is meant");
	}

}
