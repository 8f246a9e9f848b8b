package io.fluffywaffle.notification.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class NoticeSettingsTests {

	private static final Map<String, Boolean> NOWHERE = Map.of("desktop", false, "push", false, "mail", false);

	private static final Map<String, Boolean> BY_MAIL = Map.of("desktop", false, "push", false, "mail", true);

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	Notices notices;

	@Autowired
	Me me;

	@Autowired
	JdbcClient jdbc;

	UUID maria;

	UUID clinic;

	@BeforeEach
	void haveAnOwner() {
		this.maria = this.citizens.next();
		this.clinic = this.accounts.ownedBy(this.maria);
	}

	@Test
	void saysHowItIsForWhoeverSetNothing() {
		JsonNode settings = this.me.read(this.maria, "/notice-settings");

		assertThat(settings.path("quiet").isNull()).isTrue();
		assertThat(kinds(settings, this.clinic)).containsExactlyInAnyOrder("text", "mention", "incident", "statement",
				"digest");
		assertThat(kinds(settings, null)).containsExactly("post-unpublished");
		assertThat(chosen(settings, "text")).containsExactly(true, true, false);
		assertThat(chosen(settings, "digest")).containsExactly(false, false, true);
		assertThat(settings.path("mail").path("address").asString()).isEqualTo(Citizens.mailbox(this.maria));
		assertThat(settings.path("mail").path("refused").isNull()).isTrue();
	}

	@Test
	void offersStatementsToOwnersOnly() {
		UUID paul = UUID.randomUUID();
		UUID account = this.accounts.of(paul);

		assertThat(kinds(this.me.read(paul, "/notice-settings"), account)).doesNotContain("statement").contains("text");
	}

	@Test
	void keepsWhatSomebodySets() {
		ResponseEntity<String> answer = put("\"0\"", Map.of("quiet", Map.of("from", "21:30", "to", "07:00"), "items",
				List.of(line(this.clinic, "text", BY_MAIL))));

		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
		JsonNode settings = this.me.read(this.maria, "/notice-settings");
		assertThat(settings.path("quiet").toString()).isEqualTo("{\"from\":\"21:30\",\"to\":\"07:00\"}");
		assertThat(chosen(settings, "text")).containsExactly(false, false, true);
		assertThat(chosen(settings, "mention")).containsExactly(true, true, true);
	}

	@Test
	void refusesAnEditOfWhatWasChangedMeanwhile() {
		Map<String, Object> body = Map.of("items", List.of());

		assertThat(put(null, body).getStatusCode().value()).isEqualTo(428);
		assertThat(put("\"3\"", body).getStatusCode().value()).isEqualTo(412);
		assertThat(put("\"0\"", body).getStatusCode().value()).isEqualTo(200);
		assertThat(put("\"0\"", body).getStatusCode().value()).isEqualTo(412);
		assertThat(put("\"1\"", body).getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void refusesTimesThatAreNone() {
		for (String to : List.of("24:00", "7:00", "21:00", "soon")) {
			assertThat(
					put("\"0\"", Map.of("quiet", Map.of("from", "21:00", "to", to), "items", List.of())).getStatusCode()
						.value())
				.as(to)
				.isEqualTo(400);
		}
		assertThat(put("\"0\"", Map.of("items", List.of(line(this.clinic, "gossip", NOWHERE)))).getStatusCode().value())
			.isEqualTo(400);
	}

	@Test
	void keepsNothingAboutAccountsOfOthers() {
		UUID foreign = this.accounts.of(UUID.randomUUID());

		put("\"0\"", Map.of("items", List.of(line(foreign, "text", BY_MAIL), line(this.clinic, "text", BY_MAIL),
				line(this.clinic, "text", NOWHERE))));

		assertThat(this.jdbc.sql("select distinct account_id from notice_setting where user_id = ?")
			.param(this.maria)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list()).containsExactly(this.clinic);
	}

	@Test
	void waitsWithTheDesktopUntilTheQuietTimeIsOver() {
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		Instant end = now.plusHours(2).toInstant();
		put("\"0\"", Map.of("quiet", Map.of("from", hour(now.minusHours(1)), "to", hour(now.plusHours(2))), "items",
				List.of()));

		this.notices.tell(NoticeKind.INCIDENT, this.maria, this.clinic, "a", "Twilio refuses texts", "", "/", end);

		await().until(() -> jobs("mail").isEmpty() && jobs("list").isEmpty());
		await().untilAsserted(() -> assertThat(List.of(jobs("desktop"), jobs("push")))
			.allSatisfy((waiting) -> assertThat(waiting).singleElement()
				.satisfies((at) -> assertThat(at).isBetween(end.minusSeconds(60), end.plusSeconds(1)))));
	}

	private List<Instant> jobs(String channel) {
		return this.jdbc.sql("""
				select execution_time from scheduled_tasks t join notice n on t.task_instance like n.id || '/%'
				where t.task_name = 'notice-delivery' and n.user_id = ? and split_part(t.task_instance, '/', 2) = ?""")
			.params(this.maria, channel)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.list();
	}

	private static String hour(OffsetDateTime time) {
		return "%02d:%02d".formatted(time.getHour(), time.getMinute());
	}

	private ResponseEntity<String> put(@Nullable String ifMatch, Object body) {
		return this.me.call(this.maria, HttpMethod.PUT, "/notice-settings", ifMatch, body);
	}

	private static Map<String, Object> line(UUID account, String kind, Map<String, Boolean> channels) {
		return Map.of("accountId", account, "kind", kind, "channels", channels);
	}

	/** On the desktop, pushed, mailed. */
	private static List<Boolean> chosen(JsonNode settings, String kind) {
		JsonNode channels = StreamSupport.stream(settings.path("items").spliterator(), false)
			.filter((line) -> line.path("kind").asString().equals(kind))
			.findAny()
			.orElseThrow()
			.path("channels");
		return Stream.of("desktop", "push", "mail").map((channel) -> channels.path(channel).asBoolean()).toList();
	}

	private static List<String> kinds(JsonNode settings, @Nullable UUID account) {
		return StreamSupport.stream(settings.path("items").spliterator(), false)
			.filter((line) -> (account == null) ? line.path("accountId").isNull()
					: line.path("accountId").asString().equals(account.toString()))
			.map((line) -> line.path("kind").asString())
			.toList();
	}

}
