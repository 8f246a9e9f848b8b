package io.fluffywaffle.notification.webhook.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.outgoing.OutgoingClient;
import io.fluffywaffle.notification.outgoing.ReceiverAddresses;
import io.fluffywaffle.notification.webhook.Claim;
import io.fluffywaffle.notification.webhook.Courier;
import io.fluffywaffle.notification.webhook.WebhookProperties;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Posts a delivery as Standard Webhooks has it
 * (https://github.com/standard-webhooks/standard-webhooks).
 */
@Component
class HttpCourier implements Courier, DisposableBean {

	private final OutgoingClient http;

	private final Clock clock;

	HttpCourier(ReceiverAddresses addresses, WebhookProperties properties, Clock clock) {
		this.http = new OutgoingClient("Waffle-Webhooks", addresses,
				new OutgoingClient.Limits(properties.connect(), properties.answer(), properties.underWay()), clock);
		this.clock = clock;
	}

	@Override
	public Answer deliver(Claim claim) {
		return this.http.post(request(claim));
	}

	@Override
	public void destroy() {
		this.http.close();
	}

	private HttpPost request(Claim claim) {
		Instant now = this.clock.instant();
		HttpPost request = new HttpPost(claim.url());
		request.setHeader("webhook-id", claim.eventId().toString());
		request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
		request.setHeader("webhook-signature",
				claim.secrets()
					.stream()
					.map((secret) -> secret.sign(claim.eventId(), now, claim.payload()))
					.collect(Collectors.joining(" ")));
		request.setHeader("waffle-origin", claim.origin().text());
		request.setEntity(
				new StringEntity(claim.payload(), ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
		return request;
	}

}
