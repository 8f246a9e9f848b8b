package io.fluffywaffle.client.client.web;

import java.util.UUID;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.group.NoSuchGroup;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/groups/{groupId}/clients/{clientId}")
@Allow(orAdmin = true)
class GroupMemberController {

	private final ClientRegister clients;

	GroupMemberController(ClientRegister clients) {
		this.clients = clients;
	}

	@Audited("client.grouped")
	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void join(@PathVariable UUID accountId, @PathVariable UUID groupId, @PathVariable UUID clientId, CurrentUser user) {
		this.clients.amend(accountId, clientId, Actor.of(user), (client) -> client.join(groupId));
	}

	@Audited("client.ungrouped")
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void leave(@PathVariable UUID accountId, @PathVariable UUID groupId, @PathVariable UUID clientId,
			CurrentUser user) {
		this.clients.amend(accountId, clientId, Actor.of(user), (client) -> client.leave(groupId));
	}

	@ExceptionHandler(NoSuchGroup.class)
	Problem noSuchGroup() {
		return Problem.notFound("group");
	}

}
