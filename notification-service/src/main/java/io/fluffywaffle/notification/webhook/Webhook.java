package io.fluffywaffle.notification.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An address that an account wants told what happens.
 *
 * @param paused why it is told nothing; null while it is told
 * @param failingSince the first failure since it last took something
 * @param version rises with every edit
 */
public record Webhook(UUID id, UUID accountId, String url, @Nullable String description, Set<EventType> events,
		@Nullable PauseReason paused, @Nullable Instant failingSince, @Nullable Instant lastSuccessAt,
		@Nullable Instant lastFailureAt, Instant createdAt, long version) {

	static Webhook of(UUID id, UUID accountId, NewWebhook wanted, Instant now) {
		return new Webhook(id, accountId, wanted.url(), wanted.description(), wanted.events(), null, null, null, null,
				now, 1);
	}

	/** How it is now. */
	public WebhookState state() {
		if (this.paused != null) {
			return WebhookState.PAUSED;
		}
		return (this.failingSince != null) ? WebhookState.FAILING : WebhookState.ACTIVE;
	}

	boolean isPaused() {
		return this.paused != null;
	}

	Webhook edited(WebhookEdit edit) {
		return new Webhook(this.id, this.accountId, (edit.url() != null) ? edit.url() : this.url,
				(edit.description() != null) ? edit.description().orElse(null) : this.description,
				(edit.events() != null) ? edit.events() : this.events, pausedAfter(edit),
				isResumedBy(edit) ? null : this.failingSince, this.lastSuccessAt, this.lastFailureAt, this.createdAt,
				this.version + 1);
	}

	boolean isResumedBy(WebhookEdit edit) {
		return this.paused != null && Boolean.FALSE.equals(edit.pause());
	}

	private @Nullable PauseReason pausedAfter(WebhookEdit edit) {
		if (edit.pause() == null) {
			return this.paused;
		}
		if (!edit.pause()) {
			return null;
		}
		return (this.paused != null) ? this.paused : PauseReason.BY_HAND;
	}

}
