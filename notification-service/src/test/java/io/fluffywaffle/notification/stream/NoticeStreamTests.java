package io.fluffywaffle.notification.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
import io.fluffywaffle.notification.stream.BrowserStream.Event;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class NoticeStreamTests {

	@LocalServerPort
	int port;

	@Autowired
	Notices notices;

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JdbcClient jdbc;

	UUID ana;

	UUID account;

	@BeforeEach
	void openAccount() {
		this.ana = this.citizens.next();
		this.account = this.accounts.of(this.ana);
	}

	@Test
	void tellsHowManyAreUnreadAndWhatIsNewWhereverOneReads() throws Exception {
		tell(this.ana, "before");

		try (BrowserStream laptop = open(); BrowserStream phone = open()) {
			assertThat(data(next(laptop, "hello")).path("unread").intValue()).isOne();
			assertThat(next(phone, "hello").fields()).containsEntry("data", "{\"unread\":1}");
			tell(this.ana, "Louise wrote");

			for (BrowserStream stream : List.of(laptop, phone)) {
				skipTo(stream, (event) -> event.isName("read") && data(event).path("unread").intValue() == 2);
				JsonNode told = data(skipTo(stream, (event) -> event.isName("notice")
						&& "Louise wrote".equals(data(event).path("notice").path("title").asString())));
				assertThat(told.path("unread").intValue()).isEqualTo(2);
				assertThat(told.path("notice").path("kind").asString()).isEqualTo("text");
				assertThat(told.path("notice").propertyNames()).containsExactlyInAnyOrder("id", "kind", "accountId",
						"title", "text", "link", "at", "readAt");
			}
		}
	}

	@Test
	void showsOnTheDesktopWhatIsWantedThere() throws Exception {
		try (BrowserStream stream = open()) {
			next(stream, "hello");
			tell(this.ana, "Louise wrote");

			next(stream, "read");
			List<Boolean> desktop = List.of(data(next(stream, "notice")).path("desktop").booleanValue(),
					data(next(stream, "notice")).path("desktop").booleanValue());
			assertThat(desktop).containsExactlyInAnyOrder(false, true);
		}
	}

	@Test
	void disturbsNobodyInTheirQuietTime() throws Exception {
		this.jdbc.sql("""
				insert into notice_preference (user_id, quiet_from, quiet_to, version)
				values (?, '00:00', '23:59:59', 1)""").param(this.ana).update();

		try (BrowserStream stream = open()) {
			next(stream, "hello");
			tell(this.ana, "Louise wrote");
			next(stream, "read");
			assertThat(data(next(stream, "notice")).path("desktop").booleanValue()).isFalse();

			this.notices.read(this.ana, null);

			assertThat(data(next(stream, "read")).path("unread").intValue()).isZero();
		}
	}

	@Test
	void tellsWhatWasReadElsewhere() throws Exception {
		tell(this.ana, "Louise wrote");

		try (BrowserStream stream = open()) {
			assertThat(data(next(stream, "hello")).path("unread").intValue()).isOne();
			this.notices.read(this.ana, null);

			skipTo(stream, (event) -> event.isName("read") && data(event).path("unread").intValue() == 0);
		}
	}

	@Test
	void tellsNobodyElse() throws Exception {
		UUID ben = this.citizens.next();
		try (BrowserStream stream = open()) {
			next(stream, "hello");
			tell(ben, "For Ben");
			tell(this.ana, "For Ana");

			List<String> titles = new ArrayList<>();
			while (titles.isEmpty()) {
				Event told = stream.next();
				if (told.isName("notice")) {
					titles.add(data(told).path("notice").path("title").asString());
				}
			}
			assertThat(titles).containsExactly("For Ana");
		}
	}

	@Test
	void endsWithinASecondOfASignOutAndStaysClosed() throws Exception {
		try (BrowserStream phone = open(token().sid("phone")); BrowserStream laptop = open(token().sid("laptop"))) {
			next(phone, "hello");
			next(laptop, "hello");
			Instant told = Instant.now();
			TokensRevoked revoked = TokensRevoked.ofSession(this.ana, "phone", told, Reason.SIGNED_OUT);
			this.kafka.send(TokensRevoked.TOPIC, revoked.key(), Map.of(),
					JsonMapper.shared().writeValueAsString(revoked));

			assertThat(phone.next().isName("end")).isTrue();
			assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(1));
			assertThat(open(token().sid("phone")).response().statusCode()).isEqualTo(401);
			tell(this.ana, "Louise wrote");
			next(laptop, "read");
		}
	}

	@Test
	void letsNothingThatAPersonReadsThroughTheTopic() {
		tell(this.ana, "Louise wrote");

		String told = String
			.valueOf(this.kafka.await("notification.notice.v1", (record) -> this.ana.toString().equals(record.key()))
				.value());

		Contracts.assertSameShape(told, "notification.notice.v1/NoticesTold");
	}

	private void tell(UUID user, String title) {
		this.notices.tell(NoticeKind.TEXT, user, null, title, title, "", "/", Instant.now());
	}

	private TestToken token() {
		return this.issuer.token(this.ana);
	}

	private BrowserStream open() throws Exception {
		return open(token());
	}

	private BrowserStream open(TestToken token) throws Exception {
		return BrowserStream.open("http://127.0.0.1:%d/api/me/notices/stream".formatted(this.port), token.bearer(),
				(request) -> request);
	}

	private static Event next(BrowserStream stream, String name) throws Exception {
		Event next = stream.next();
		assertThat(next.fields()).containsEntry("event", name);
		return next;
	}

	private static Event skipTo(BrowserStream stream, Predicate<Event> wanted) throws Exception {
		Event next = stream.next();
		while (!wanted.test(next)) {
			next = stream.next();
		}
		return next;
	}

	private static JsonNode data(Event event) {
		return JsonMapper.shared().readTree(event.fields().get("data"));
	}

}
