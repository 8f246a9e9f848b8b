package io.fluffywaffle.client.group.web;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.group.GroupNameTaken;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/groups")
@Allow(orAdmin = true)
class GroupController {

	private final GroupRegister groups;

	GroupController(GroupRegister groups) {
		this.groups = groups;
	}

	@GetMapping
	GroupsView list(@PathVariable UUID accountId) {
		Map<UUID, Long> sizes = this.groups.sizes(accountId);
		return new GroupsView(this.groups.of(accountId)
			.stream()
			.map((group) -> GroupView.of(group, sizes.getOrDefault(group.id(), 0L)))
			.toList());
	}

	@Audited("group.added")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	GroupView add(@PathVariable UUID accountId, @Valid @RequestBody AddGroupRequest request) {
		return GroupView.of(this.groups.add(accountId, request.name().strip(), request.colourOrDefault()), 0);
	}

	@ExceptionHandler(GroupNameTaken.class)
	Problem nameTaken() {
		return Problem.conflict("group-name-taken", "Name taken", "There is a group of this name already.")
			.at("name", "is taken by another group");
	}

}
