package io.fluffywaffle.notification.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.notification.outgoing.ReceiverUrls;
import io.fluffywaffle.notification.outgoing.UnusableUrl;
import io.fluffywaffle.notification.webhook.WebhookRefused.Reason;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners arrange the webhooks of their account. */
@Service
public class WebhookDesk {

	private static final int MOST = 20;

	/** How long a receiver has to learn a new secret. */
	private static final Duration BOTH_SECRETS = Duration.ofHours(24);

	private final Webhooks webhooks;

	private final Accounts accounts;

	private final Lanes lanes;

	private final ReceiverUrls urls;

	private final SecretBox secrets;

	private final Clock clock;

	WebhookDesk(Webhooks webhooks, Accounts accounts, Lanes lanes, ReceiverUrls urls, SecretBox secrets, Clock clock) {
		this.webhooks = webhooks;
		this.accounts = accounts;
		this.lanes = lanes;
		this.urls = urls;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** The webhooks of the account, oldest first. */
	public List<Webhook> list(UUID accountId) {
		return this.webhooks.of(accountId);
	}

	/**
	 * A webhook of the account.
	 * @throws WebhookRefused when it has no such one
	 */
	public Webhook find(UUID accountId, UUID webhookId) {
		return this.webhooks.find(accountId, webhookId).orElseThrow(() -> new WebhookRefused(Reason.NO_WEBHOOK));
	}

	/**
	 * Adds a webhook; it hears what happens from now on.
	 * @throws UnusableUrl when no receiver may be there
	 * @throws WebhookRefused when the account is not there or has too many
	 */
	@Transactional
	public Added add(UUID accountId, NewWebhook wanted) {
		String url = this.urls.check(wanted.url());
		if (!this.accounts.lock(accountId)) {
			throw new WebhookRefused(Reason.NO_ACCOUNT);
		}
		if (this.webhooks.of(accountId).size() >= MOST) {
			throw new WebhookRefused(Reason.TOO_MANY);
		}
		Webhook webhook = Webhook.of(Ids.next(), accountId, new NewWebhook(url, wanted.description(), wanted.events()),
				this.clock.instant());
		WebhookSecret secret = WebhookSecret.fresh();
		this.webhooks.add(webhook, this.secrets.close(webhook.id(), secret));
		return new Added(webhook, secret);
	}

	/**
	 * Changes a webhook.
	 * @throws UnusableUrl when no receiver may be there
	 * @throws OptimisticLockingFailureException when somebody else was faster
	 */
	@Transactional
	public Webhook edit(UUID accountId, UUID webhookId, WebhookEdit wanted) {
		WebhookEdit edit = (wanted.url() != null) ? wanted.url(this.urls.check(wanted.url())) : wanted;
		Webhook seen = lock(accountId, webhookId);
		if (seen.version() != edit.seenVersion()) {
			throw new OptimisticLockingFailureException("Webhook " + webhookId);
		}
		Webhook changed = seen.edited(edit);
		Instant now = this.clock.instant();
		this.webhooks.save(changed);
		this.webhooks.hear(changed, now);
		if (seen.isResumedBy(edit)) {
			this.webhooks.hearFrom(webhookId, now);
		}
		if (seen.isResumedBy(edit) || edit.url() != null) {
			this.webhooks.letGo(webhookId);
			this.lanes.resume(webhookId, now);
		}
		return changed;
	}

	/**
	 * Gives the webhook a new secret; what is sent is signed with the old one as well for
	 * a day.
	 */
	@Transactional
	public WebhookSecret changeSecret(UUID accountId, UUID webhookId) {
		lock(accountId, webhookId);
		WebhookSecret secret = WebhookSecret.fresh();
		this.webhooks.changeSecret(webhookId, this.secrets.close(webhookId, secret),
				this.clock.instant().plus(BOTH_SECRETS));
		return secret;
	}

	/** Removes the webhook with all that was to be delivered. */
	@Transactional
	public void remove(UUID accountId, UUID webhookId) {
		if (!this.webhooks.remove(accountId, webhookId)) {
			throw new WebhookRefused(Reason.NO_WEBHOOK);
		}
	}

	private Webhook lock(UUID accountId, UUID webhookId) {
		return this.webhooks.lock(accountId, webhookId).orElseThrow(() -> new WebhookRefused(Reason.NO_WEBHOOK));
	}

	/** A new webhook and what nobody is told again. */
	public record Added(Webhook webhook, WebhookSecret secret) {
	}

}
