package io.fluffywaffle.simulator.receiving;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.fluffywaffle.simulator.log.Debugger;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.webhook.WebhookAnswer;
import io.fluffywaffle.simulator.webhook.WebhookCall;
import io.fluffywaffle.simulator.webhook.WebhookCaller;
import io.fluffywaffle.simulator.webhook.WebhookFailure;
import org.jspecify.annotations.Nullable;

/**
 * Hands an inbound text to a number's webhook, then to its fallback, and follows the
 * answer.
 */
public final class InboundWebhook {

	private static final int MOST_REDIRECTS = 5;

	private final WebhookCaller webhooks;

	private final Accounts accounts;

	private final Services services;

	private final Replies replies;

	private final Debugger debugger;

	private final Supplier<String> baseUrl;

	public InboundWebhook(WebhookCaller webhooks, Accounts accounts, Services services, Replies replies,
			Debugger debugger, Supplier<String> baseUrl) {
		this.webhooks = webhooks;
		this.accounts = accounts;
		this.services = services;
		this.replies = replies;
		this.debugger = debugger;
		this.baseUrl = baseUrl;
	}

	void deliver(Message message, OwnedNumber number) {
		TwilioAccount account = this.accounts.find(number.accountSid()).orElse(null);
		Services.InboundUrls urls = this.services.inboundUrls(number);
		if (account == null || isMissing(urls.url())) {
			return;
		}
		Delivery delivery = new Delivery(account, number, message);
		Form form = InboundForm.of(message, this.baseUrl.get());
		String url = String.valueOf(urls.url());
		delivery.call(url, form, 0).ifPresent((code) -> {
			String fallback = urls.fallback();
			if (fallback != null && !fallback.isEmpty()) {
				delivery.call(fallback, form.and("ErrorCode", code.toString()).and("ErrorUrl", url), 0);
			}
		});
	}

	private static boolean isMissing(@Nullable String url) {
		return url == null || url.isEmpty();
	}

	private final class Delivery {

		private final TwilioAccount account;

		private final OwnedNumber number;

		private final Message message;

		Delivery(TwilioAccount account, OwnedNumber number, Message message) {
			this.account = account;
			this.number = number;
			this.message = message;
		}

		/** The code of what went wrong. */
		Optional<Integer> call(String url, Form form, int redirects) {
			return switch (InboundWebhook.this.webhooks
				.call(new WebhookCall(this.account, url, form, this.message.logged(LogEntry.Kind.WEBHOOK)))) {
				case WebhookFailure failure -> fail(failure.code(), url, failure.summary());
				case WebhookAnswer answer -> follow(answer, url, form, redirects);
			};
		}

		private Optional<Integer> follow(WebhookAnswer answer, String url, Form form, int redirects) {
			List<Verb> verbs;
			try {
				verbs = Twiml.read(answer);
			}
			catch (BadTwiml ex) {
				return fail(ex.code(), url, String.valueOf(ex.getMessage()));
			}
			for (Verb verb : verbs) {
				switch (verb) {
					case Verb.Reply reply -> InboundWebhook.this.replies.send(this.number, this.message, reply);
					case Verb.Unknown unknown -> fail(12200, url, unknown.name());
					case Verb.Redirect redirect -> {
						return redirect(answer.url(), redirect, form, redirects);
					}
				}
			}
			return Optional.empty();
		}

		private Optional<Integer> redirect(URI from, Verb.Redirect redirect, Form form, int redirects) {
			if (redirects == MOST_REDIRECTS) {
				return fail(11200, redirect.url(), "too many redirects");
			}
			return call(from.resolve(redirect.url()).toString(), form, redirects + 1);
		}

		private Optional<Integer> fail(int code, String url, String detail) {
			InboundWebhook.this.debugger.add(code, this.message.sid(), url, detail);
			return Optional.of(code);
		}

	}

}
