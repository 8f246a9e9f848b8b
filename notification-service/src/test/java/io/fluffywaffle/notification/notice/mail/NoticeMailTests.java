package io.fluffywaffle.notification.notice.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.CaughtMail;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
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
class NoticeMailTests {

	private static final Instant AT = Instant.parse("2026-11-21T17:05:00Z");

	private static final Pattern LINK = Pattern.compile("List-Unsubscribe: <[^>]*?(/unsubscribe/[^>]*)>");

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	Notices notices;

	@Autowired
	CaughtMail mail;

	@Autowired
	UnsubscribeLinks links;

	@Autowired
	Me me;

	@Autowired
	JdbcClient jdbc;

	UUID maria;

	UUID clinic;

	@BeforeEach
	void haveAnOwner() {
		this.maria = this.citizens.next("America/New_York");
		this.clinic = this.accounts.ownedBy(this.maria);
	}

	@Test
	void saysWhatHappenedByTheReadersClockAndEscapesWhatPeopleTyped() {
		tell(NoticeKind.MENTION, "a", "<b>Paul</b> mentioned you");

		String mail = next(1);
		assertThat(mail).contains("Subject: <b>Paul</b> mentioned you", "text/plain", "text/html", "Hello Maria Lopez",
				"12:05", "Clinic", "Auto-Submitted: auto-generated");
		assertThat(mail).contains("&lt;b&gt;Paul&lt;/b&gt; mentioned you").doesNotContain("><b>Paul");
		assertThat(mail).contains("/accounts/" + this.clinic + "/clients");
	}

	@Test
	void endsWithOneClickWhereItComesOften() {
		tell(NoticeKind.MENTION, "a", "Paul mentioned you");
		String mail = next(1);
		assertThat(mail).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
		String page = unsubscribe(mail);

		// a mail scanner looks at every link
		ResponseEntity<String> looked = this.me.visit(HttpMethod.GET, page);
		assertThat(looked.getStatusCode().value()).isEqualTo(200);
		assertThat(looked.getBody()).contains("mails about notes that mention you", "Clinic", "method=\"post\"");
		tell(NoticeKind.MENTION, "b", "Still wanted");
		next(2);

		assertThat(this.me.visit(HttpMethod.POST, page).getBody()).contains("You get no more of these mails");
		tell(NoticeKind.MENTION, "c", "Not wanted");
		tell(NoticeKind.INCIDENT, "d", "Twilio refuses texts");

		await().until(() -> mails().size() == 3);
		assertThat(mails().getLast()).contains("Twilio refuses texts").doesNotContain("List-Unsubscribe:");
	}

	@Test
	void endsNothingByALinkThatIsNotOurs() {
		String page = this.links.to(new Unsubscription(this.maria, this.clinic, NoticeKind.MENTION)).getPath();
		String forged = page.substring(0, page.length() - 8) + "AAAAAAAA";

		for (String path : List.of(forged, "/unsubscribe/x", "/unsubscribe/" + this.maria)) {
			assertThat(this.me.visit(HttpMethod.POST, path).getStatusCode().value()).as(path).isEqualTo(404);
		}
		tell(NoticeKind.MENTION, "a", "Paul mentioned you");
		next(1);
	}

	@Test
	void goesToMembersOnlyAsOfTheMomentItLeaves() {
		UUID stranger = this.citizens.next();
		this.notices.tell(NoticeKind.MENTION, stranger, this.clinic, "a", "Paul mentioned you", "", "/", AT);
		tell(NoticeKind.MENTION, "a", "Paul mentioned you");

		next(1);
		await().until(() -> jobsOf(stranger) == 0);
		assertThat(mailsOrderedFor(stranger)).isZero();
	}

	@Test
	void isTriedAgainUntilTheMailServerTakesIt() {
		String mailbox = Citizens.mailbox(this.maria);
		this.mail.refuse(mailbox, "451 4.3.0 Try again later");
		tell(NoticeKind.MENTION, "a", "Paul mentioned you");
		await().until(() -> "451 4.3.0 Try again later".equals(lastError()));

		this.mail.allow(mailbox);
		this.jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'send-mail'").update();

		next(1);
		assertThat(refused().isNull()).isTrue();
	}

	@Test
	void mailsAnAddressThatIsNoneNoMoreUntilItChanges() {
		String mailbox = Citizens.mailbox(this.maria);
		this.mail.refuse(mailbox, "550 5.1.1 No such user here");
		tell(NoticeKind.MENTION, "a", "Paul mentioned you");
		await().until(() -> !refused().isNull());
		assertThat(refused().path("reason").asString()).isEqualTo("550 5.1.1 No such user here");

		this.mail.allow(mailbox);
		tell(NoticeKind.MENTION, "b", "Paul mentioned you again");
		await().until(() -> states().equals(Map.of("refused", 1, "unneeded", 1)));
		this.citizens.tell(this.maria, 2, Map.of("email", "new-" + mailbox));
		await().until(() -> refused().isNull());
		tell(NoticeKind.MENTION, "c", "Welcome back");

		await().until(() -> this.mail.to("new-" + mailbox).size() == 1);
		assertThat(mails()).singleElement().satisfies((only) -> assertThat(only).contains("Welcome back"));
	}

	private void tell(NoticeKind kind, String key, String title) {
		this.notices.tell(kind, this.maria, this.clinic, key, title, "Can you look at this?",
				"/accounts/" + this.clinic + "/clients", AT);
	}

	private String next(int count) {
		await().until(() -> mails().size() == count);
		return mails().getLast();
	}

	private List<String> mails() {
		return this.mail.opened(Citizens.mailbox(this.maria));
	}

	private static String unsubscribe(String mail) {
		Matcher link = LINK.matcher(mail);
		assertThat(link.find()).as(mail).isTrue();
		return link.group(1);
	}

	private JsonNode refused() {
		return this.me.read(this.maria, "/notice-settings").path("mail").path("refused");
	}

	private String lastError() {
		return this.jdbc.sql("select coalesce(max(last_error), '') from outgoing_mail where user_id = ?")
			.param(this.maria)
			.query(String.class)
			.single();
	}

	private Map<String, Integer> states() {
		Map<String, Integer> states = new HashMap<>();
		this.jdbc.sql("select state, count(*) from outgoing_mail where user_id = ? group by state")
			.param(this.maria)
			.query((row) -> {
				states.put(row.getString(1), row.getInt(2));
			});
		return states;
	}

	private int mailsOrderedFor(UUID user) {
		return this.jdbc.sql("select count(*) from outgoing_mail where user_id = ?")
			.param(user)
			.query(Integer.class)
			.single();
	}

	private int jobsOf(UUID user) {
		return this.jdbc.sql("""
				select count(*) from scheduled_tasks t join notice n on t.task_instance like n.id || '/%'
				where n.user_id = ?""").param(user).query(Integer.class).single();
	}

}
