package io.fluffywaffle.notification.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.notification.notice.Notices;
import io.fluffywaffle.notification.push.Browser.Received;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class PushTests {

	private static final String DEVICES = "/push-subscriptions";

	@Autowired
	Notices notices;

	@Autowired
	NoticeList list;

	@Autowired
	PushSwitch push;

	@Autowired
	Citizens citizens;

	@Autowired
	Accounts accounts;

	@Autowired
	Me me;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	final Browser browser = new Browser();

	UUID ana;

	UUID account;

	@BeforeEach
	void subscribe() {
		this.ana = this.citizens.next();
		this.account = this.accounts.ownedBy(this.ana);
		subscribe(this.ana, this.browser);
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void showsWhatOnlyTheBrowserCanRead() throws Exception {
		tell("Louise wrote", "Can I come “today”?");

		await().until(() -> !this.browser.received().isEmpty());
		Received message = this.browser.received().getFirst();
		assertThat(message.path()).isEqualTo(this.browser.endpoint().substring(this.browser.origin().length()));
		assertThat(message.content().path("title").asString()).isEqualTo("Louise wrote");
		assertThat(message.content().path("text").asString()).isEqualTo("Can I come “today”?");
		assertThat(message.content().path("link").asString()).isEqualTo("/accounts/" + this.account);
		assertThat(message.content().path("tag").asString()).isEqualTo(notice().toString());
		assertThat(new String(message.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Louise", "Can I");
		assertThat(message.header("Content-Encoding")).isEqualTo("aes128gcm");
		assertThat(message.header("TTL")).isEqualTo("86400");
		assertThat(message.header("Urgency")).isEqualTo("high");
		assertThat(message.header("Topic")).isEqualTo(notice().toString().replace("-", ""));
	}

	@Test
	void provesToPushServicesWhoSends() throws Exception {
		tell("Louise wrote", "");

		await().until(() -> !this.browser.received().isEmpty());
		JWTClaimsSet claims = this.browser.received().getFirst().claims(this.push.publicKey().orElseThrow());
		assertThat(claims.getAudience()).containsExactly(this.browser.origin());
		assertThat(claims.getSubject()).startsWith("mailto:");
		assertThat(claims.getExpirationTime()).isAfter(new Date())
			.isBefore(Date.from(Instant.now().plus(Duration.ofHours(24))));
	}

	@Test
	void sendsNoMoreThanPushServicesTake() {
		tell("🧇".repeat(200), "\"\\🧇".repeat(2000));

		await().until(() -> !this.browser.received().isEmpty());
		assertThat(this.browser.received().getFirst().body()).hasSizeLessThan(4096);
	}

	@ParameterizedTest
	@ValueSource(ints = { 404, 410 })
	void forgetsABrowserThatIsGone(int status) {
		this.browser.answers(status);

		tell("Louise wrote", "");

		await().until(() -> devices(this.ana) == 0);
		assertThat(this.browser.received()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void triesAgainWhileAPushServiceIsBusy(int status) {
		this.browser.answers(status);
		tell("Louise wrote", "");
		await().until(() -> this.browser.received().size() >= 2);

		this.browser.answers(201);

		await().until(() -> waiting() == 0);
		assertThat(devices(this.ana)).isOne();
		assertThat(this.browser.titles()).containsOnly("Louise wrote");
	}

	@Test
	void waitsAsLongAsAPushServiceWants() {
		this.browser.answers(429, "3600");

		tell("Louise wrote", "");

		await().until(() -> !this.browser.received().isEmpty());
		await().until(() -> this.jdbc.sql("""
				select count(*) from scheduled_tasks where task_name = 'push' and task_instance like ?
				and execution_time > now() + interval '50 minutes'""")
			.param(notice() + "%")
			.query(Integer.class)
			.single() == 1);
	}

	@Test
	void doesNotRepeatWhatAPushServiceRefuses() {
		this.browser.answers(413);

		tell("Louise wrote", "");

		await().until(() -> !this.browser.received().isEmpty() && waiting() == 0);
		assertThat(this.browser.received()).hasSize(1);
		assertThat(devices(this.ana)).isOne();
	}

	@Test
	void saysNothingOfWhatWasReadMeanwhile() {
		this.browser.answers(503, "1");
		tell("Louise wrote", "");
		await().until(() -> this.browser.received().size() == 1);

		this.notices.read(this.ana, null);

		await().until(() -> waiting() == 0);
		assertThat(this.browser.received()).hasSize(1);
	}

	@Test
	void saysNothingOfWhatWasErasedMeanwhile() {
		this.browser.answers(503, "1");
		tell("Louise wrote", "");
		await().until(() -> this.browser.received().size() == 1);
		UUID notice = notice();

		this.kafka.send("account.erasure.v1", this.account.toString(), "AccountErasureRequested", this.account,
				"{\"accountId\": \"%s\", \"at\": \"%s\"}".formatted(this.account, Instant.now()));

		await().until(() -> this.list.find(notice).isEmpty());
		await().until(() -> waiting(notice) == 0);
		assertThat(this.browser.received()).hasSize(1);
	}

	@Test
	void leavesPeopleAloneInTheirQuietTimeEvenWhenTheyWereToBeTriedAgain() {
		this.browser.answers(503, "1");
		tell("Louise wrote", "");
		await().until(() -> this.browser.received().size() == 1);

		this.jdbc
			.sql("""
					insert into notice_preference (user_id, quiet_from, quiet_to, version) values (?, ?::time, ?::time, 1)""")
			.params(this.ana, "00:00", "23:59:59")
			.update();

		await().until(() -> this.jdbc.sql("""
				select count(*) from scheduled_tasks where task_name = 'push' and task_instance like ?
				and (execution_time at time zone 'UTC')::time >= '23:59'""")
			.param(notice() + "%")
			.query(Integer.class)
			.single() == 1);
		assertThat(this.browser.received()).hasSize(1);
	}

	@Test
	void reachesEachDeviceByItself() {
		try (Browser other = new Browser()) {
			subscribe(this.ana, other);
			other.answers(410);

			tell("Louise wrote", "");

			await().until(() -> this.browser.received().size() == 1 && devices(this.ana) == 1);
		}
	}

	@Test
	void tellsWhoSubscribedLastInABrowserAndNobodyElse() {
		UUID ben = this.citizens.next();
		subscribe(ben, this.browser);

		tell("For Ana only", "");
		this.notices.tell(NoticeKind.TEXT, ben, null, "b", "For Ben", "", "/", Instant.now());

		await().until(() -> !this.browser.received().isEmpty());
		await().during(Duration.ofMillis(400)).until(() -> this.browser.titles().equals(List.of("For Ben")));
		assertThat(devices(this.ana)).isZero();
	}

	@Test
	void forgetsTheDevicesOfWhoWasDeleted() {
		this.citizens.tell(this.ana, 2, Map.of("status", "deleted"));

		await().until(() -> devices(this.ana) == 0);
	}

	private void subscribe(UUID user, Browser where) {
		assertThat(this.me.call(user, HttpMethod.POST, DEVICES, null, where.subscription()).getStatusCode().value())
			.isEqualTo(201);
	}

	private void tell(String title, String text) {
		this.notices.tell(NoticeKind.TEXT, this.ana, this.account, "a", title, text, "/accounts/" + this.account,
				Instant.now());
	}

	private UUID notice() {
		return this.list.page(this.ana, null, 1, false).getFirst().id();
	}

	private int devices(UUID user) {
		return this.jdbc.sql("select count(*) from push_subscription where user_id = ?")
			.param(user)
			.query(Integer.class)
			.single();
	}

	private int waiting() {
		return waiting(notice());
	}

	private int waiting(UUID notice) {
		return this.jdbc.sql("select count(*) from scheduled_tasks where task_name = 'push' and task_instance like ?")
			.param(notice + "%")
			.query(Integer.class)
			.single();
	}

}
