package io.fluffywaffle.notification.outgoing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The client that calls whatever address somebody wrote: it follows nothing, keeps
 * nothing, uses no proxy, unpacks nothing and connects to allowed addresses only. An
 * answer comes in time or there is none.
 */
public final class OutgoingClient implements AutoCloseable {

	private static final int LONGEST_LINE = 8192;

	private static final int MOST_HEADERS = 100;

	private static final int MOST_OF_A_BODY = 64 * 1024;

	private static final int OK = 200;

	private static final int REDIRECT = 300;

	private static final int ERROR = 400;

	private final CloseableHttpClient http;

	private final Duration longest;

	private final Clock clock;

	private final ScheduledExecutorService deadlines;

	/** One that calls itself so. */
	public OutgoingClient(String name, ReceiverAddresses addresses, Limits limits, Clock clock) {
		this.http = HttpClientBuilder.create()
			.setConnectionManager(connections(addresses, limits))
			.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(Timeout.of(limits.answer())).build())
			.setUserAgent(name)
			.disableAutomaticRetries()
			.disableRedirectHandling()
			.disableContentCompression()
			.disableCookieManagement()
			.disableAuthCaching()
			.evictIdleConnections(TimeValue.ofSeconds(10))
			.build();
		this.longest = limits.connect().plus(limits.answer());
		this.clock = clock;
		this.deadlines = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name + "-deadlines").factory());
	}

	/** Makes the request, once. */
	public Answer post(HttpPost request) {
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
	public void close() {
		this.deadlines.shutdownNow();
		this.http.close(CloseMode.GRACEFUL);
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

	private static HttpClientConnectionManager connections(ReceiverAddresses addresses, Limits limits) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(new AllowedNames(addresses))
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(
						Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build())
				.build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(limits.connect()))
				.setSocketTimeout(Timeout.of(limits.answer()))
				.setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
				.build())
			.setMaxConnTotal(limits.underWay())
			.setMaxConnPerRoute(limits.underWay())
			.build();
	}

	/**
	 * What a receiver may take of us.
	 *
	 * @param connect how long it has to accept a connection
	 * @param answer how long it has to answer
	 * @param underWay how many requests may be under way at once
	 */
	public record Limits(Duration connect, Duration answer, int underWay) {
	}

}
