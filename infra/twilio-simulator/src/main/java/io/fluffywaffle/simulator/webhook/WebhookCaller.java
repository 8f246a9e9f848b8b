package io.fluffywaffle.simulator.webhook;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import io.fluffywaffle.simulator.log.EventLog;

/**
 * Calls the application as Twilio does: POST, signed, with its headers, times and
 * retries.
 */
public final class WebhookCaller implements AutoCloseable {

	private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();

	private final EventLog log;

	private final WebhookRoute route;

	public WebhookCaller(EventLog log, WebhookRoute route) {
		this.log = log;
		this.route = route;
	}

	/** Returns when there is a success or no attempt is left. */
	public WebhookResult call(WebhookCall call) {
		WebhookUrl url = WebhookUrl.parse(call.url());
		Overrides overrides = url.overrides();
		HttpRequest request = request(call, url);
		long end = System.nanoTime() + overrides.total().toNanos();
		for (int attempt = 1;; attempt++) {
			Duration left = Duration.ofNanos(end - System.nanoTime());
			WebhookResult result = attempt(request, overrides,
					(left.compareTo(overrides.read()) < 0) ? left : overrides.read());
			this.log.add(call.entry().with("%s, attempt %d: %s".formatted(url.address(), attempt, result.summary())));
			boolean again = result instanceof WebhookFailure failure && overrides.retry(failure)
					&& attempt <= overrides.retries() && System.nanoTime() < end;
			if (!again) {
				return result;
			}
		}
	}

	private HttpRequest request(WebhookCall call, WebhookUrl url) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.route.to(url.address()))
			.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
			.header("User-Agent", "TwilioProxy/1.1")
			.header("Accept", "*/*")
			.header("I-Twilio-Idempotency-Token", UUID.randomUUID().toString())
			.header("X-Twilio-Signature",
					Signature.of(call.account().authToken(), url.address().toString(), call.form()))
			.POST(BodyPublishers.ofString(call.form().encoded()));
		this.route.host(url.address()).ifPresent((host) -> request.header("Host", host));
		url.authorization().ifPresent((basic) -> request.header("Authorization", basic));
		return request.build();
	}

	private WebhookResult attempt(HttpRequest request, Overrides overrides, Duration time) {
		CompletableFuture<HttpResponse<byte[]>> response = client(overrides.connect()).sendAsync(request,
				BodyHandlers.ofByteArray());
		try {
			return result(response.get(time.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			response.cancel(true);
			return new WebhookFailure(WebhookFailure.Kind.READ_TIMEOUT,
					"no answer within %d ms".formatted(time.toMillis()));
		}
		catch (ExecutionException ex) {
			return failure(Objects.requireNonNullElse(ex.getCause(), ex));
		}
		catch (InterruptedException ex) {
			response.cancel(true);
			Thread.currentThread().interrupt();
			return new WebhookFailure(WebhookFailure.Kind.PARTIAL, "the simulator was stopped");
		}
	}

	private WebhookResult result(HttpResponse<byte[]> response) {
		int status = response.statusCode();
		if (status >= 400) {
			return new WebhookFailure(
					(status < 500) ? WebhookFailure.Kind.CLIENT_ERROR : WebhookFailure.Kind.SERVER_ERROR,
					"HTTP " + status);
		}
		return new WebhookAnswer(status, response.headers().firstValue("Content-Type").orElse(""), response.body(),
				this.route.back(response.uri()));
	}

	private static WebhookFailure failure(Throwable cause) {
		boolean connecting = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
				|| cause instanceof SSLException;
		return new WebhookFailure(connecting ? WebhookFailure.Kind.CONNECT : WebhookFailure.Kind.PARTIAL,
				connecting ? "no connection" : "the connection broke: " + cause.getMessage());
	}

	private HttpClient client(Duration connect) {
		return this.clients.computeIfAbsent(connect,
				(time) -> HttpClient.newBuilder()
					.version(HttpClient.Version.HTTP_1_1)
					.followRedirects(HttpClient.Redirect.NORMAL)
					.connectTimeout(time)
					.build());
	}

	@Override
	public void close() {
		this.clients.values().forEach(HttpClient::shutdownNow);
	}

}
