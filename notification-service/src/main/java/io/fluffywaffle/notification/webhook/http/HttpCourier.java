package io.fluffywaffle.notification.webhook.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.fluffywaffle.notification.webhook.Answer;
import io.fluffywaffle.notification.webhook.Claim;
import io.fluffywaffle.notification.webhook.Courier;
import io.fluffywaffle.notification.webhook.WebhookProperties;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Posts a delivery as Standard Webhooks has it
 * (https://github.com/standard-webhooks/standard-webhooks): one request, no redirects, an
 * answer in time or none.
 */
@Component
class HttpCourier implements Courier, DisposableBean {

	private static final int MOST_OF_A_BODY = 64 * 1024;

	private static final int OK = 200;

	private static final int REDIRECT = 300;

	private static final int ERROR = 400;

	private final CloseableHttpClient http;

	private final Duration longest;

	private final Clock clock;

	private final ScheduledExecutorService deadlines = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

	HttpCourier(CloseableHttpClient webhookClient, WebhookProperties properties, Clock clock) {
		this.http = webhookClient;
		this.longest = properties.connect().plus(properties.answer());
		this.clock = clock;
	}

	@Override
	public Answer deliver(Claim claim) {
		HttpPost request = request(claim);
		// a receiver that sends a byte now and then keeps every time-out of a socket away
		Future<?> deadline = this.deadlines.schedule(request::cancel, this.longest.toMillis(), TimeUnit.MILLISECONDS);
		try {
			ClassicHttpResponse response = this.http.executeOpen(null, request, null);
			Answer answer = answer(response);
			finish(request, response);
			return answer;
		}
		catch (IOException ex) {
			return Answer.none(request.isCancelled() ? Failures.TOO_LATE : Failures.words(ex));
		}
		catch (RuntimeException ex) {
			return Answer.none(Failures.words(ex));
		}
		finally {
			deadline.cancel(false);
		}
	}

	@Override
	public void destroy() {
		this.deadlines.shutdownNow();
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

	/**
	 * Reads a short body to its end, so that the connection can be used again; a longer
	 * or slower one is cut off. The status says it all.
	 */
	private static void finish(HttpPost request, ClassicHttpResponse response) {
		try (response) {
			HttpEntity body = response.getEntity();
			if (body != null && body.getContent().readNBytes(MOST_OF_A_BODY).length == MOST_OF_A_BODY) {
				// closing alone would read it all
				request.cancel();
			}
		}
		catch (IOException ex) {
			request.cancel();
		}
	}

	private Answer answer(ClassicHttpResponse response) {
		int status = response.getCode();
		if (status >= OK && status < REDIRECT) {
			return Answer.taken(status);
		}
		String words = (status >= REDIRECT && status < ERROR) ? "answered " + status + ": redirects are not followed"
				: "answered " + status;
		return Answer.refused(status, words, retryAfter(response));
	}

	private @Nullable Instant retryAfter(ClassicHttpResponse response) {
		var header = response.getFirstHeader("Retry-After");
		return (header != null) ? RetryAfter.parse(header.getValue(), this.clock.instant()).orElse(null) : null;
	}

}
