package io.fluffywaffle.acceptance.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls one address again and again with one token, and knows when it was last let in. A
 * stream counts as let in as long as it stays open.
 */
public final class Knocking implements AutoCloseable {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final int SUCCESS = 2;

	/** Anything else that fails proves nothing. */
	private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

	/** Fast enough to measure, slow enough for the gateway's limits. */
	private static final Duration PACE = Duration.ofMillis(20);

	private final String name;

	private final HttpRequest request;

	private final Thread thread;

	private volatile Instant lastLetIn = Instant.EPOCH;

	private volatile boolean refused;

	private volatile boolean over;

	private Knocking(String name, URI address, String token) {
		this.name = name;
		this.request = HttpRequest.newBuilder(address)
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer " + token)
			.build();
		this.thread = Thread.ofVirtual().unstarted(this::knock);
	}

	/** Begins at once. */
	public static Knocking at(String name, String address, String token) {
		Knocking knocking = new Knocking(name, URI.create(address), token);
		knocking.thread.start();
		return knocking;
	}

	public boolean isLetIn() {
		return this.lastLetIn.isAfter(Instant.EPOCH) && !this.refused;
	}

	/** Whether it was let in before and is no longer. */
	public boolean isShutOut() {
		return this.lastLetIn.isAfter(Instant.EPOCH) && this.refused;
	}

	public Instant lastLetIn() {
		return this.lastLetIn;
	}

	@Override
	public String toString() {
		return this.name;
	}

	@Override
	public void close() {
		this.over = true;
		this.thread.interrupt();
	}

	private void knock() {
		while (!this.over) {
			try {
				HttpResponse<InputStream> answer = HTTP.send(this.request, BodyHandlers.ofInputStream());
				if (answer.statusCode() / 100 == SUCCESS) {
					this.refused = false;
					readToItsEnd(answer);
				}
				else {
					answer.body().close();
					this.refused = REFUSALS.contains(answer.statusCode());
				}
			}
			catch (IOException ex) {
				this.refused = false;
			}
			catch (InterruptedException ex) {
				return;
			}
			LockSupport.parkNanos(PACE.toNanos());
		}
	}

	private void readToItsEnd(HttpResponse<InputStream> answer) {
		this.lastLetIn = Instant.now();
		try (InputStream body = answer.body()) {
			body.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// a stream that is cut is over as well
		}
		this.lastLetIn = Instant.now();
	}

}
