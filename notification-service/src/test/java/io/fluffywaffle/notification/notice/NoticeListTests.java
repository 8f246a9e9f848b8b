package io.fluffywaffle.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class NoticeListTests {

	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	@Autowired
	Notices notices;

	@Autowired
	OldNotices old;

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	Me me;

	@Autowired
	JdbcClient jdbc;

	UUID maria;

	UUID paul;

	UUID clinic;

	@BeforeEach
	void tellOfTwoMembers() {
		this.maria = UUID.randomUUID();
		this.paul = UUID.randomUUID();
		this.clinic = this.accounts.of(this.maria, this.paul);
	}

	@Test
	void holdsWhatWasToldOnceEach() {
		tell(this.maria, "a", NOON);
		tell(this.maria, "a", NOON.plusSeconds(5));
		tell(this.paul, "a", NOON);

		JsonNode page = list(this.maria, "");
		assertThat(page.path("items")).hasSize(1);
		assertThat(page.path("unread").intValue()).isEqualTo(1);
		JsonNode notice = page.path("items").get(0);
		assertThat(notice.path("kind").asString()).isEqualTo("incident");
		assertThat(notice.path("title").asString()).isEqualTo("Title a");
		assertThat(notice.path("at").asString()).isEqualTo("2026-11-21T12:00:00Z");
		assertThat(notice.path("readAt").isNull()).isTrue();
	}

	@Test
	void isReadPageByPageWithoutGapOrRepetition() {
		List<String> told = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			// some at the same moment
			tell(this.maria, "n" + i, NOON.plusSeconds(i / 3));
			told.add("Title n" + i);
		}

		List<String> read = new ArrayList<>();
		JsonNode page = list(this.maria, "?limit=3");
		while (true) {
			page.path("items").forEach((item) -> read.add(item.path("title").asString()));
			if (page.path("next").isNull()) {
				break;
			}
			page = list(this.maria, "?limit=3&before=" + page.path("next").asString());
		}

		assertThat(read).hasSize(7).containsExactlyInAnyOrderElementsOf(told);
		assertThat(read.getFirst()).isEqualTo("Title n6");
		assertThat(call(this.maria, HttpMethod.GET, "?before=yesterday")).isEqualTo(400);
	}

	@Test
	void marksOnlyOnesOwnAsRead() {
		tell(this.maria, "a", NOON);
		tell(this.maria, "b", NOON.plusSeconds(1));
		String newest = list(this.maria, "").path("items").get(0).path("id").asString();

		read(this.paul, Map.of("ids", List.of(newest)));
		assertThat(list(this.maria, "").path("unread").intValue()).isEqualTo(2);

		read(this.maria, Map.of("ids", List.of(newest)));
		assertThat(list(this.maria, "").path("unread").intValue()).isEqualTo(1);
		assertThat(list(this.maria, "?unread=true").path("items")).hasSize(1);

		read(this.maria, Map.of("all", true));
		assertThat(list(this.maria, "").path("unread").intValue()).isZero();
	}

	@Test
	void showsNothingOfAnAccountThatOneLeft() {
		tell(this.maria, "a", NOON);
		tell(this.paul, "a", NOON);

		this.accounts.hasMembers(this.clinic, 1, this.paul);

		await().until(() -> list(this.maria, "").path("items").isEmpty());
		assertThat(list(this.maria, "").path("unread").intValue()).isZero();
		assertThat(list(this.paul, "").path("items")).hasSize(1);
	}

	@Test
	void isUnreadAgainWhenTheMatterGoesOn() {
		NewNotice first = notice(this.maria, "a", NOON);
		this.notices.retell(first);
		read(this.maria, Map.of("all", true));

		this.notices.retell(first);
		assertThat(list(this.maria, "").path("unread").intValue()).isZero();
		this.notices.retell(notice(this.maria, "a", NOON.plusSeconds(9)));

		assertThat(list(this.maria, "").path("items")).hasSize(1);
		assertThat(list(this.maria, "").path("unread").intValue()).isEqualTo(1);
	}

	@Test
	void forgetsAfterNinetyDays() {
		Instant now = Instant.now();
		tell(this.maria, "old", now.minus(Duration.ofDays(91)));
		tell(this.maria, "recent", now.minus(Duration.ofDays(89)));

		this.old.forget();

		assertThat(list(this.maria, "").path("items")).hasSize(1);
		assertThat(list(this.maria, "").path("items").get(0).path("title").asString()).isEqualTo("Title recent");
	}

	@Test
	void goesWithItsPerson() {
		UUID ana = this.citizens.next();
		this.notices.tell(NoticeKind.INCIDENT, ana, null, "a", "Title", "Text", "/", NOON);

		this.citizens.tell(ana, 2, Map.of("status", "deleted", "name", "Former user"));

		await().until(() -> this.jdbc.sql("select count(*) from notice where user_id = ?")
			.param(ana)
			.query(Integer.class)
			.single() == 0);
	}

	@Test
	void keepsTitlesOnOneLine() {
		this.notices
			.tell(new NewNotice(NoticeKind.MENTION, this.maria, this.clinic, "a", "One\r\nBcc: two", "", "/", NOON));

		assertThat(list(this.maria, "").path("items").get(0).path("title").asString()).isEqualTo("One Bcc: two");
	}

	private void tell(UUID user, String key, Instant at) {
		this.notices.tell(notice(user, key, at));
	}

	private NewNotice notice(UUID user, String key, Instant at) {
		return new NewNotice(NoticeKind.INCIDENT, user, this.clinic, key, "Title " + key, "Text", "/accounts", at);
	}

	private JsonNode list(UUID user, String query) {
		return this.me.read(user, "/notices" + query);
	}

	private void read(UUID user, Map<String, Object> which) {
		assertThat(this.me.call(user, HttpMethod.POST, "/notices/read", null, which).getStatusCode().value())
			.isEqualTo(204);
	}

	private int call(UUID user, HttpMethod method, String query) {
		return this.me.call(user, method, "/notices" + query, null, null).getStatusCode().value();
	}

}
