package io.fluffywaffle.client.client.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientCursor;
import io.fluffywaffle.client.client.ClientParameters;
import io.fluffywaffle.client.client.ClientQuery;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ClientSearch;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.client.PastMerges;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/clients")
@Allow(orAdmin = true)
class ClientController {

	private final ClientRegister clients;

	private final ClientSearch search;

	private final PastMerges merges;

	ClientController(ClientRegister clients, ClientSearch search, PastMerges merges) {
		this.clients = clients;
		this.search = search;
		this.merges = merges;
	}

	@GetMapping
	ClientsView list(@PathVariable UUID accountId, @Valid @ParameterObject ClientParameters wanted,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return ClientsView.of(this.search.find(new ClientQuery(accountId, wanted.filter(), cursor(after), limit)));
	}

	@GetMapping("/count")
	CountView count(@PathVariable UUID accountId, @Valid @ParameterObject ClientParameters wanted) {
		return CountView.of(this.search.count(accountId, wanted.filter()));
	}

	@Audited("client.added")
	@PostMapping
	ResponseEntity<ClientView> add(@PathVariable UUID accountId, @Valid @RequestBody AddClientRequest request,
			CurrentUser user) {
		GroupedClient added = this.clients.add(accountId, Actor.of(user), request.client());
		URI place = URI.create("/api/accounts/" + accountId + "/clients/" + added.client().id());
		return ResponseEntity.created(place).eTag(ETag.of(added.client().version())).body(ClientView.of(added));
	}

	@GetMapping("/{clientId}")
	ResponseEntity<ClientView> show(@PathVariable UUID accountId, @PathVariable UUID clientId) {
		return single(this.clients.find(accountId, clientId));
	}

	@Audited("client.edited")
	@PatchMapping("/{clientId}")
	ResponseEntity<ClientView> edit(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditClientRequest request, CurrentUser user) {
		return single(this.clients.edit(accountId, clientId, Actor.of(user), ETag.expected(ifMatch), request.edit()));
	}

	@Audited("client.blocked")
	@PutMapping("/{clientId}/block")
	ResponseEntity<ClientView> block(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@Valid @RequestBody BlockRequest request, CurrentUser user) {
		return single(this.clients.block(accountId, clientId, Actor.of(user), request.reason().strip()));
	}

	@Audited("client.unblocked")
	@DeleteMapping("/{clientId}/block")
	ResponseEntity<ClientView> unblock(@PathVariable UUID accountId, @PathVariable UUID clientId, CurrentUser user) {
		return single(this.clients.amend(accountId, clientId, Actor.of(user), Client::unblock));
	}

	private ResponseEntity<ClientView> single(GroupedClient grouped) {
		Client client = grouped.client();
		return ResponseEntity.ok()
			.eTag(ETag.of(client.version()))
			.body(ClientView.of(grouped, this.merges.of(client.accountId(), client.id())));
	}

	private static @Nullable ClientCursor cursor(@Nullable String after) {
		return (after == null) ? null
				: ClientCursor.parse(after).orElseThrow(() -> Problem.invalid("after", "is no place in this list"));
	}

}
