package io.fluffywaffle.acceptance.compose;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.fluffywaffle.local.http.Token;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.webhook.Signature;

import static org.awaitility.Awaitility.await;

/**
 * What goes on while something is replaced: ten texts of Twilio's a second, and ten calls
 * of somebody who is signed in.
 */
final class Load {

	private static final String WEBHOOK = "/webhooks/twilio/sms";

	private final ProductionStack stack;

	private final Token token;

	private final AtomicInteger texts = new AtomicInteger();

	private final AtomicInteger calls = new AtomicInteger();

	private final List<String> failures = new CopyOnWriteArrayList<>();

	Load(ProductionStack stack) {
		this.stack = stack;
		this.token = new Token(stack::token);
	}

	/**
	 * Goes on until nothing fails for five seconds: whatever has just started is slow.
	 */
	void untilCalm() {
		AtomicInteger before = new AtomicInteger(-1);
		during(() -> {
			await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(5)).until(() -> {
				int now = this.failures.size();
				return before.getAndSet(now) == now;
			});
			return "";
		});
	}

	/** Goes on while something is done, and until the last request is answered. */
	String during(Supplier<String> work) {
		this.token.get();
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
				ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
			clock.scheduleAtFixedRate(() -> {
				callers.submit(() -> expect(text(), this.texts));
				callers.submit(() -> expect(call(), this.calls));
			}, 0, 100, TimeUnit.MILLISECONDS);
			return work.get();
		}
	}

	// To a number of nobody's: signed, so every one of them is kept
	private HttpRequest.Builder text() {
		String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
		Form form = Form.of("MessageSid", sid, "AccountSid", "AC0123456789abcdef0123456789abcdef", "From",
				"+14155550100", "To", "+14155550199", "Body", "Hello", "NumMedia", "0");
		return HttpRequest.newBuilder(URI.create(this.stack.url() + WEBHOOK))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-Twilio-Signature", Signature.of(this.stack.twilioToken(), "https://localhost" + WEBHOOK, form))
			.POST(BodyPublishers.ofString(form.encoded()));
	}

	private HttpRequest.Builder call() {
		return HttpRequest.newBuilder(URI.create(this.stack.url() + "/api/operations/queues"))
			.header("Authorization", "Bearer " + this.token.get());
	}

	private void expect(HttpRequest.Builder request, AtomicInteger answered) {
		try {
			HttpResponse<String> answer = this.stack.send(request);
			answered.incrementAndGet();
			if (answer.statusCode() != 200) {
				this.failures
					.add("%s %s %d %s".formatted(LocalTime.now(), answer.uri(), answer.statusCode(), answer.body()));
			}
		}
		catch (RuntimeException ex) {
			this.failures.add(LocalTime.now() + " " + ex);
		}
	}

	/** How many texts were sent and answered. */
	int texts() {
		return this.texts.get();
	}

	/** How many calls were answered. */
	int calls() {
		return this.calls.get();
	}

	/** What was not answered as it should be. */
	List<String> failures() {
		return this.failures;
	}

}
