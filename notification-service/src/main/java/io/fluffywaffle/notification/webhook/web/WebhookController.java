package io.fluffywaffle.notification.webhook.web;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.FreshProof;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.notification.webhook.Webhook;
import io.fluffywaffle.notification.webhook.WebhookDesk;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever chooses where texts go, or learns the secret, proves who they are. */
@RestController
@Scope("messages")
@RequestMapping("/api/accounts/{accountId}/webhooks")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class WebhookController {

	private final WebhookDesk webhooks;

	private final AuditTrail audit;

	private final Clock clock;

	WebhookController(WebhookDesk webhooks, AuditTrail audit, Clock clock) {
		this.webhooks = webhooks;
		this.audit = audit;
		this.clock = clock;
	}

	@Operation(summary = "The webhooks of an account")
	@GetMapping
	WebhooksView list(@PathVariable UUID accountId) {
		return new WebhooksView(this.webhooks.list(accountId).stream().map(WebhookView::of).toList());
	}

	@Operation(summary = "Adds a webhook; the secret is in this answer and in no other")
	@Audited("webhook.added")
	@StepUp
	@PostMapping
	ResponseEntity<WebhookView> add(@PathVariable UUID accountId, @Valid @RequestBody AddWebhookRequest request) {
		WebhookDesk.Added added = this.webhooks.add(accountId, request.webhook());
		Webhook webhook = added.webhook();
		this.audit.target("webhookId", webhook.id().toString());
		this.audit.details("host", URI.create(webhook.url()).getHost());
		return ResponseEntity.created(URI.create("/api/accounts/" + accountId + "/webhooks/" + webhook.id()))
			.eTag(ETag.of(webhook.version()))
			.body(WebhookView.of(webhook, added.secret()));
	}

	@Operation(summary = "One webhook")
	@GetMapping("/{webhookId}")
	ResponseEntity<WebhookView> show(@PathVariable UUID accountId, @PathVariable UUID webhookId) {
		return tagged(this.webhooks.find(accountId, webhookId));
	}

	@Operation(summary = "Changes, pauses or resumes a webhook",
			description = "What happens while it is paused is not delivered later; a replay brings it.")
	@Audited("webhook.edited")
	@PatchMapping("/{webhookId}")
	ResponseEntity<WebhookView> edit(@PathVariable UUID accountId, @PathVariable UUID webhookId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditWebhookRequest request, CurrentUser user) {
		if (request.url() != null) {
			FreshProof.require(user, this.clock.instant());
		}
		return tagged(this.webhooks.edit(accountId, webhookId, request.edit(ETag.expected(ifMatch))));
	}

	@Operation(summary = "Removes a webhook with all that was to be delivered")
	@Audited("webhook.removed")
	@DeleteMapping("/{webhookId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID accountId, @PathVariable UUID webhookId) {
		this.webhooks.remove(accountId, webhookId);
	}

	@Operation(summary = "Gives a webhook a new secret",
			description = "For 24 hours what is sent is signed with the old one as well.")
	@Audited("webhook.secret-changed")
	@StepUp
	@PostMapping("/{webhookId}/secret")
	SecretView changeSecret(@PathVariable UUID accountId, @PathVariable UUID webhookId) {
		return new SecretView(this.webhooks.changeSecret(accountId, webhookId).text());
	}

	private static ResponseEntity<WebhookView> tagged(Webhook webhook) {
		return ResponseEntity.ok().eTag(ETag.of(webhook.version())).body(WebhookView.of(webhook));
	}

}
