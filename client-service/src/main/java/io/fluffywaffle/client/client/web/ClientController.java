package io.fluffywaffle.client.client.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientCursor;
import io.fluffywaffle.client.client.ClientQuery;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ClientSearch;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
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

	ClientController(ClientRegister clients, ClientSearch search) {
		this.clients = clients;
		this.search = search;
	}

	@GetMapping
	ClientsView list(@PathVariable UUID accountId,
			@RequestParam(required = false) @Size(max = 100) @Nullable String query,
			@RequestParam(required = false) @Nullable UUID groupId,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		String text = StringUtils.hasText(query) ? query : null;
		return ClientsView.of(this.search.find(new ClientQuery(accountId, text, groupId, cursor(after), limit)));
	}

	@Audited("client.added")
	@PostMapping
	ResponseEntity<ClientView> add(@PathVariable UUID accountId, @Valid @RequestBody AddClientRequest request) {
		GroupedClient added = this.clients.add(accountId, request.client());
		URI place = URI.create("/api/accounts/" + accountId + "/clients/" + added.client().id());
		return tagged(ResponseEntity.created(place), added);
	}

	@GetMapping("/{clientId}")
	ResponseEntity<ClientView> show(@PathVariable UUID accountId, @PathVariable UUID clientId) {
		return tagged(ResponseEntity.ok(), this.clients.find(accountId, clientId));
	}

	@Audited("client.edited")
	@PatchMapping("/{clientId}")
	ResponseEntity<ClientView> edit(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditClientRequest request) {
		return tagged(ResponseEntity.ok(),
				this.clients.edit(accountId, clientId, request.edit(ETag.expected(ifMatch))));
	}

	@Audited("client.blocked")
	@PutMapping("/{clientId}/block")
	ResponseEntity<ClientView> block(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@Valid @RequestBody BlockRequest request) {
		return tagged(ResponseEntity.ok(), this.clients.block(accountId, clientId, request.reason().strip()));
	}

	@Audited("client.unblocked")
	@DeleteMapping("/{clientId}/block")
	ResponseEntity<ClientView> unblock(@PathVariable UUID accountId, @PathVariable UUID clientId) {
		return tagged(ResponseEntity.ok(), this.clients.change(accountId, clientId, Client::unblock));
	}

	private static ResponseEntity<ClientView> tagged(ResponseEntity.BodyBuilder answer, GroupedClient client) {
		return answer.eTag(ETag.of(client.client().version())).body(ClientView.of(client));
	}

	private static @Nullable ClientCursor cursor(@Nullable String after) {
		return (after == null) ? null
				: ClientCursor.parse(after).orElseThrow(() -> Problem.invalid("after", "is no place in this list"));
	}

}
