package io.fluffywaffle.bench.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;

/** An open inbox as a browser has it: server-sent events through the gateway. */
final class InboxStream implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final InputStream stream;

	private final CountDownLatch hello = new CountDownLatch(1);

	InboxStream(Stack stack, BenchAccount account, Consumer<String> onActivity) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(account.url("/stream?after=0")))
			.header("Authorization", "Bearer " + stack.token())
			.header("Accept", "text/event-stream")
			.build();
		HttpResponse<InputStream> response = this.http.send(request, BodyHandlers.ofInputStream());
		if (response.statusCode() != 200) {
			throw new IllegalStateException("The stream answered " + response.statusCode());
		}
		this.stream = response.body();
		Thread.ofVirtual().start(() -> read(onActivity));
		if (!this.hello.await(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS)) {
			throw new IllegalStateException("The stream said nothing for ten seconds");
		}
	}

	private void read(Consumer<String> onActivity) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(this.stream, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("event:")) {
					this.hello.countDown();
				}
				else if (line.startsWith("data:")) {
					onActivity.accept(line);
				}
			}
		}
		catch (IOException _) {
			// closed by us; what had not arrived by then the figures miss
		}
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
