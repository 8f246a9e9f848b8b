package io.fluffywaffle.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** Reads a stream as a browser's EventSource does. */
final class BrowserStream implements AutoCloseable {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final HttpResponse<InputStream> response;

	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

	private BrowserStream(HttpResponse<InputStream> response) {
		this.response = response;
		Thread.ofVirtual().start(this::read);
	}

	static BrowserStream open(String url, String bearer, UnaryOperator<HttpRequest.Builder> with)
			throws IOException, InterruptedException {
		HttpRequest request = with
			.apply(HttpRequest.newBuilder(URI.create(url))
				.header("Authorization", bearer)
				.header("Accept", "text/event-stream"))
			.build();
		return new BrowserStream(CLIENT.send(request, BodyHandlers.ofInputStream()));
	}

	/** The answer that it began with. */
	HttpResponse<?> response() {
		return this.response;
	}

	/** The next event, waited for; its name is {@code end} where the stream has ended. */
	Event next() throws InterruptedException {
		Event next = this.events.poll(5, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionError("No event came");
		}
		return next;
	}

	/** The next activities' ids. */
	List<Long> ids(int count) throws InterruptedException {
		List<Long> ids = new ArrayList<>();
		while (ids.size() < count) {
			Event next = next();
			if (!next.isName("activity")) {
				throw new AssertionError("After " + ids + " came " + next);
			}
			ids.add(next.id());
		}
		return ids;
	}

	/** All numbers in between, ends included. */
	static List<Long> numbers(long first, long last) {
		return LongStream.rangeClosed(first, last).boxed().toList();
	}

	@Override
	public void close() throws IOException {
		this.response.body().close();
	}

	private void read() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.response.body(), StandardCharsets.UTF_8))) {
			Map<String, String> fields = new LinkedHashMap<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int colon = line.indexOf(':');
				if (colon > 0) {
					fields.put(line.substring(0, colon), line.substring(colon + 2));
				}
				else if (line.isEmpty() && !fields.isEmpty()) {
					this.events.add(new Event(Map.copyOf(fields)));
					fields.clear();
				}
			}
			this.events.add(new Event(Map.of("event", "end")));
		}
		catch (IOException ex) {
			// the test closed it
		}
	}

	/** What stood between two empty lines. */
	record Event(Map<String, String> fields) {

		boolean isName(String name) {
			return name.equals(this.fields.get("event"));
		}

		long id() {
			return Long.parseLong(this.fields.getOrDefault("id", "-1"));
		}

	}

}
