package io.fluffywaffle.notification.webhook.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.outgoing.ReceiverAddresses;
import io.fluffywaffle.notification.webhook.Claim;
import io.fluffywaffle.notification.webhook.Origin;
import io.fluffywaffle.notification.outgoing.ReceiverAddresses.Names;
import io.fluffywaffle.notification.webhook.WebhookProperties;
import io.fluffywaffle.notification.webhook.WebhookSecret;
import io.fluffywaffle.testsupport.faults.FaultProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HttpCourierTests {

	private static final WebhookProperties SETTINGS = new WebhookProperties("", true, 8, 8, Duration.ofMillis(100),
			Duration.ofSeconds(60), Duration.ofMillis(500), Duration.ofMillis(700));

	private static final InetAddress HERE = InetAddress.getLoopbackAddress();

	final AtomicInteger requests = new AtomicInteger();

	HttpServer receiver;

	@BeforeEach
	void start() throws Exception {
		this.receiver = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
		this.receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.receiver.start();
	}

	@AfterEach
	void stop() {
		this.receiver.stop(0);
	}

	@Test
	void connectsToTheAddressThatWasCheckedAndLooksUpNoOther() {
		answers((exchange) -> {
			assertThat(exchange.getRequestHeaders().getFirst("Host")).startsWith("receiver.invalid:");
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		AtomicInteger lookUps = new AtomicInteger();

		Answer answer = deliver("receiver.invalid", true, (name) -> {
			lookUps.incrementAndGet();
			return new InetAddress[] { HERE };
		});

		assertThat(answer).isEqualTo(Answer.taken(200));
		assertThat(lookUps).hasValue(1);
	}

	@Test
	void refusesANameThatLeadsInsideTheNextTime() throws Exception {
		answers((exchange) -> exchange.sendResponseHeaders(200, -1));
		InetAddress outside = InetAddress.getByName("93.184.216.34");
		AtomicInteger lookUps = new AtomicInteger();
		Names rebinding = (name) -> new InetAddress[] { (lookUps.getAndIncrement() == 0) ? outside : HERE };
		ReceiverAddresses addresses = new ReceiverAddresses(false, rebinding);
		assertThat(addresses.of("rebinding.invalid")).containsExactly(outside);

		Answer answer = courier(addresses).deliver(claim(url("rebinding.invalid")));

		assertThat(answer.error()).isEqualTo("its name leads to no public address");
		assertThat(this.requests).hasValue(0);
	}

	@Test
	void followsNoRedirect() {
		answers((exchange) -> {
			exchange.getResponseHeaders().set("Location", url("127.0.0.1") + "/elsewhere");
			exchange.sendResponseHeaders(307, -1);
			exchange.close();
		});

		Answer answer = deliver("127.0.0.1", true, InetAddress::getAllByName);

		assertThat(answer.status()).isEqualTo(307);
		assertThat(answer.error()).isEqualTo("answered 307: redirects are not followed");
		assertThat(this.requests).hasValue(1);
	}

	@Test
	void readsNoEndlessAnswer() {
		AtomicLong written = new AtomicLong();
		answers((exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream body = exchange.getResponseBody()) {
				byte[] piece = new byte[8192];
				while (written.get() < 1L << 30) {
					body.write(piece);
					written.addAndGet(piece.length);
				}
			}
		});

		long began = System.nanoTime();
		Answer answer = deliver("127.0.0.1", true, InetAddress::getAllByName);

		assertThat(answer).isEqualTo(Answer.taken(200));
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1200));
		assertThat(written.get()).isLessThan(16L << 20);
	}

	@Test
	void doesNotWaitForAnAnswerThatComesByteByByte() throws Exception {
		try (ServerSocket slow = new ServerSocket(0, 1, HERE)) {
			Thread.ofVirtual().start(() -> drip(slow));

			long began = System.nanoTime();
			Answer answer = courier(new ReceiverAddresses(true, InetAddress::getAllByName))
				.deliver(claim("http://127.0.0.1:" + slow.getLocalPort()));

			assertThat(answer.error()).isEqualTo("did not answer in time");
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
		}
	}

	private static void drip(ServerSocket door) {
		try (Socket caller = door.accept()) {
			OutputStream answer = caller.getOutputStream();
			answer.write("HTTP/1.1 200 OK\r\nslow: ".getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < 60; i++) {
				answer.write('x');
				answer.flush();
				LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
			}
		}
		catch (IOException _) {
			// the caller had enough
		}
	}

	@Test
	void saysInPlainWordsWhatWentWrong() {
		answers((exchange) -> exchange.close());
		assertThat(deliver("127.0.0.1", true, InetAddress::getAllByName).error()).isEqualTo("broke the connection off");

		assertThat(deliver("nobody.invalid", true, (name) -> {
			throw new UnknownHostException(name);
		}).error()).isEqualTo("its name is not known");

		int port = this.receiver.getAddress().getPort();
		this.receiver.stop(0);
		assertThat(courier(new ReceiverAddresses(true, InetAddress::getAllByName))
			.deliver(claim("http://127.0.0.1:" + port))
			.error()).isEqualTo("refused the connection");
	}

	@Test
	void survivesAConnectionThatBreaks() {
		answers((exchange) -> {
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		try (FaultProxy proxy = FaultProxy.to(this.receiver.getAddress().getPort())) {
			HttpCourier courier = courier(new ReceiverAddresses(true, InetAddress::getAllByName));
			Claim claim = claim("http://127.0.0.1:" + proxy.port() + "/hook");

			assertThat(courier.deliver(claim).error()).isNull();
			proxy.refuse();
			assertThat(courier.deliver(claim).error()).isNotNull();
			proxy.restore();
			assertThat(courier.deliver(claim).error()).isNull();
		}
	}

	private Answer deliver(String host, boolean privateToo, Names names) {
		return courier(new ReceiverAddresses(privateToo, names)).deliver(claim(url(host)));
	}

	private static HttpCourier courier(ReceiverAddresses addresses) {
		return new HttpCourier(addresses, SETTINGS, Clock.systemUTC());
	}

	private String url(String host) {
		return "http://" + host + ":" + this.receiver.getAddress().getPort();
	}

	private static Claim claim(String url) {
		return new Claim(UUID.randomUUID(), UUID.randomUUID(), "+12025550142", UUID.randomUUID(), UUID.randomUUID(),
				Origin.FACT, "{}", 1, Instant.now(), url,
				List.of(new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
	}

	private void answers(HttpHandler handler) {
		this.receiver.createContext("/", (exchange) -> {
			this.requests.incrementAndGet();
			exchange.getRequestBody().readAllBytes();
			handler.handle(exchange);
		});
	}

}
