package io.fluffywaffle.notification.stream;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.StandInMessaging;
import io.fluffywaffle.notification.stream.BrowserStream.Event;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class StreamTests {

	private static final String EXAMPLE = Contracts.example("messaging.activity.v1/Activity");

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	StandInMessaging messaging;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TestIssuer issuer;

	final UUID ana = UUID.randomUUID();

	UUID account;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.of(this.ana);
	}

	@Test
	void tellsWhatHappensNow() throws Exception {
		remember(1, 41);

		try (BrowserStream stream = open("")) {
			assertThat(stream.response().headers().firstValue("Content-Type")).hasValue("text/event-stream");
			assertThat(stream.response().headers().firstValue("Cache-Control")).hasValue("no-store");
			assertThat(stream.next().fields()).containsEntry("event", "hello")
				.containsEntry("data", "{\"sequence\":41}")
				.containsEntry("retry", "1000");

			happens(42);

			Map<String, String> told = stream.next().fields();
			assertThat(told).hasSize(3).containsEntry("id", "42").containsEntry("event", "activity");
			// from Kafka or, where the stream is still reading the past, from there
			assertThat(JsonMapper.shared().readTree(told.get("data")))
				.isEqualTo(JsonMapper.shared().readTree(activity(42)));
		}
	}

	@Test
	void goesOnWhereTheBrowserWas() throws Exception {
		remember(1, 10);

		try (BrowserStream stream = open("?after=3")) {
			assertThat(stream.next().fields()).containsEntry("data", "{\"sequence\":3}");
			assertThat(stream.ids(7)).isEqualTo(BrowserStream.numbers(4, 10));
		}
		try (BrowserStream stream = resume("?after=3", 8)) {
			assertThat(stream.next().fields()).containsEntry("data", "{\"sequence\":8}");
			assertThat(stream.ids(2)).isEqualTo(BrowserStream.numbers(9, 10));
		}
		assertThat(this.messaging.askedWith(this.account)).startsWith("Bearer ey");
	}

	@Test
	void missesAndDoublesNothingThatHappensMeanwhile() throws Exception {
		remember(1, 1200);
		AtomicLong newest = new AtomicLong(1200);
		this.messaging.beforeSendingAnAnswer(this.account, (after) -> {
			while (newest.get() < 1200 + after / 100) {
				happens(newest.incrementAndGet());
			}
		});

		try (BrowserStream stream = resume("", 100)) {
			assertThat(stream.next().isName("hello")).isTrue();
			assertThat(stream.ids(1112)).isEqualTo(BrowserStream.numbers(101, 1212));
			happens(1213);
			assertThat(stream.ids(1)).containsExactly(1213L);
		}
	}

	@Test
	void readsUpWhatItDidNotHear() throws Exception {
		remember(1, 3);
		CompletableFuture<Long> replayed = new CompletableFuture<>();
		this.messaging.beforeSendingAnAnswer(this.account, replayed::complete);

		try (BrowserStream stream = open("?after=3")) {
			assertThat(stream.next().isName("hello")).isTrue();
			assertThat(replayed).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(3L);
			remember(4, 6);
			happens(7);

			assertThat(stream.ids(4)).isEqualTo(BrowserStream.numbers(4, 7));
		}
	}

	@Test
	void tellsNothingTwice() throws Exception {
		try (BrowserStream stream = open("?after=0")) {
			assertThat(stream.next().isName("hello")).isTrue();
			happens(1);
			happens(2);
			happens(1);
			happens(2);
			happens(3);

			assertThat(stream.ids(3)).isEqualTo(BrowserStream.numbers(1, 3));
		}
	}

	@Test
	void tellsNothingOfOtherAccounts() throws Exception {
		UUID foreign = this.accounts.of(UUID.randomUUID());

		try (BrowserStream stream = open("?after=0")) {
			assertThat(stream.next().isName("hello")).isTrue();
			tell(foreign, 1, activity(1).replace("Ana Kovač", "Stranger"));
			happens(1);

			assertThat(stream.next().fields().get("data")).contains("Ana Kovač");
		}
	}

	@Test
	void letsTheBrowserComeBackWhenMessagingIsDown() throws Exception {
		remember(1, 700);
		this.messaging.beforeSendingAnAnswer(this.account, (after) -> {
			if (after >= 500) {
				this.messaging.answers(this.account, 503);
			}
		});

		try (BrowserStream stream = open("?after=0")) {
			assertThat(stream.next().isName("hello")).isTrue();
			assertThat(stream.ids(500)).isEqualTo(BrowserStream.numbers(1, 500));
			assertThat(stream.next().fields()).containsOnlyKeys("retry");
			assertThat(stream.next().isName("end")).isTrue();
		}

		this.messaging.beforeSendingAnAnswer(this.account, (after) -> this.messaging.answers(this.account, 200));
		try (BrowserStream stream = resume("?after=0", 500)) {
			assertThat(stream.next().isName("hello")).isTrue();
			assertThat(stream.ids(200)).isEqualTo(BrowserStream.numbers(501, 700));
		}
	}

	@Test
	void onePersonsTroubleWithMessagingIsNobodyElses() throws Exception {
		UUID unlucky = this.accounts.of(this.ana);
		this.messaging.answers(unlucky, 404);
		for (int i = 0; i < 25; i++) {
			try (BrowserStream stream = open(unlucky, "")) {
				assertThat(stream.next().fields()).containsOnlyKeys("retry");
			}
		}

		try (BrowserStream stream = open("")) {
			assertThat(stream.next().isName("hello")).isTrue();
		}
	}

	@Test
	void knowsNoPlaceBeforeTheFirst() throws Exception {
		assertThat(ask("?after=-1", this.issuer.bearer(this.ana)).statusCode()).isEqualTo(400);
	}

	@Test
	void endsWithinASecondForARemovedMember() throws Exception {
		UUID ben = UUID.randomUUID();
		this.account = this.accounts.of(this.ana, ben);

		try (BrowserStream hers = open("?after=0");
				BrowserStream his = BrowserStream.open(url(this.account, "?after=0"), this.issuer.bearer(ben),
						(request) -> request)) {
			assertThat(hers.next().isName("hello")).isTrue();
			assertThat(his.next().isName("hello")).isTrue();
			Instant removed = Instant.now();
			this.accounts.hasMembers(this.account, 1, this.ana);

			assertThat(his.next().isName("revoked")).isTrue();
			assertThat(his.next().isName("end")).isTrue();
			assertThat(Duration.between(removed, Instant.now())).isLessThan(Duration.ofSeconds(1));
			happens(1);
			assertThat(hers.ids(1)).containsExactly(1L);
		}
	}

	@Test
	void isSilentForNoLongerThanItsHeartbeat() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(url(this.account, "?after=0")))
			.header("Authorization", this.issuer.bearer(this.ana))
			.build();
		String hello = "retry: 1000\nevent: hello\ndata: {\"sequence\":0}\n\n";

		try (InputStream body = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
			assertThat(body.readNBytes(hello.length())).asString().isEqualTo(hello);
			assertThat(body.readNBytes(3)).asString().isEqualTo(":\n\n");
		}
	}

	@Test
	void endsWithTheToken() throws Exception {
		String bearer = this.issuer.token(this.ana).validFor(Duration.ofSeconds(2)).bearer();

		try (BrowserStream stream = BrowserStream.open(url(this.account, "?after=0"), bearer, (request) -> request)) {
			assertThat(stream.next().isName("hello")).isTrue();
			assertThat(stream.next().isName("end")).isTrue();
		}
	}

	@Test
	void dropsASlowReaderWithoutDelayingOthers() throws Exception {
		String filler = "x".repeat(30_000);
		int count = 250;

		try (Socket slow = new Socket(); BrowserStream quick = open("?after=0")) {
			slow.setReceiveBufferSize(4096);
			slow.connect(new InetSocketAddress("127.0.0.1", this.port));
			slow.getOutputStream()
				.write("GET /api/accounts/%s/stream?after=0 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
					.formatted(this.account, this.issuer.bearer(this.ana))
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(slow.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
			assertThat(quick.next().isName("hello")).isTrue();
			for (int i = 1; i <= count; i++) {
				tell(this.account, i, activity(i).replace("What time", filler));
				assertThat(quick.ids(1)).containsExactly((long) i);
			}

			String told = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(told).contains("\nid: 1\n").doesNotContain("\nid: " + count + "\n");
			assertThat(told.substring(told.lastIndexOf("event: activity"))).contains("\nretry: ");
		}
	}

	@Test
	void hidesAnAccountFromStrangers() throws Exception {
		HttpResponse<String> answer = ask("", this.issuer.bearer(UUID.randomUUID()));

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void hidesAnAccountEvenFromAdmins() throws Exception {
		assertThat(ask("", this.issuer.token(UUID.randomUUID()).admin().bearer()).statusCode()).isEqualTo(404);
	}

	@Test
	void asksForATokenThatIsMeantForTheService() throws Exception {
		assertThat(ask("", "").statusCode()).isEqualTo(401);
		assertThat(ask("", this.issuer.token(this.ana).audience("messaging-service").bearer()).statusCode())
			.isEqualTo(401);
	}

	private HttpResponse<String> ask(String query, String authorization) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(this.account, query)));
		if (!authorization.isEmpty()) {
			request.header("Authorization", authorization);
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	private BrowserStream open(String query) throws Exception {
		return open(this.account, query);
	}

	private BrowserStream open(UUID which, String query) throws Exception {
		return BrowserStream.open(url(which, query), this.issuer.bearer(this.ana), (request) -> request);
	}

	private BrowserStream resume(String query, long lastEventId) throws Exception {
		return BrowserStream.open(url(this.account, query), this.issuer.bearer(this.ana),
				(request) -> request.header("Last-Event-ID", Long.toString(lastEventId)));
	}

	private String url(UUID which, String query) {
		return "http://127.0.0.1:" + this.port + "/api/accounts/" + which + "/stream" + query;
	}

	private void remember(long first, long last) {
		for (long sequence = first; sequence <= last; sequence++) {
			this.messaging.remembers(this.account, sequence, activity(sequence));
		}
	}

	private void happens(long sequence) {
		remember(sequence, sequence);
		tell(this.account, sequence, activity(sequence));
	}

	private void tell(UUID which, long sequence, String activity) {
		this.kafka.send("messaging.activity.v1", which.toString(), "Activity", which, activity);
	}

	private static String activity(long sequence) {
		return EXAMPLE.replace("4711", Long.toString(sequence));
	}

}
