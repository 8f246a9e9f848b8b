package io.fluffywaffle.notification.notice.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.notification.mail.Letter;
import io.fluffywaffle.notification.mail.MailProperties;
import io.fluffywaffle.notification.mail.MailWriter;
import io.fluffywaffle.notification.mail.OutgoingMail;
import io.fluffywaffle.notification.notice.NoticeChannel;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Wishes;
import io.fluffywaffle.notification.notice.mail.UnsubscribeLinks;
import io.fluffywaffle.notification.notice.mail.Unsubscription;
import io.fluffywaffle.notification.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the morning's mail: what waits when it leaves, in each account of the person.
 */
@Component
class DigestMail implements MailWriter {

	static final String NAME = "digest";

	private final JdbcClient jdbc;

	private final Wishes wishes;

	private final UnsubscribeLinks links;

	private final MailProperties properties;

	DigestMail(JdbcClient jdbc, Wishes wishes, UnsubscribeLinks links, MailProperties properties) {
		this.jdbc = jdbc;
		this.wishes = wishes;
		this.links = links;
		this.properties = properties;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<Letter> write(OutgoingMail mail, Person person) {
		List<Unread> unread = unread(person.id()).stream()
			.filter((one) -> this.wishes.wants(person.id(), one.accountId(), NoticeKind.DIGEST, NoticeChannel.MAIL))
			.toList();
		if (unread.isEmpty()) {
			return Optional.empty();
		}
		int texts = unread.stream().mapToInt(Unread::texts).sum();
		Map<String, Object> values = new HashMap<>();
		values.put("texts", texts);
		values.put("one", texts == 1);
		values.put("accounts", unread.stream().map((one) -> account(one, person.zone(), person.language())).toList());
		values.put("settings", this.properties.portal() + "/profile/notices");
		return Optional
			.of(new Letter(NAME, values, this.links.to(new Unsubscription(person.id(), null, NoticeKind.DIGEST))));
	}

	private List<Unread> unread(UUID userId) {
		return this.jdbc.sql("""
				select w.account_id, coalesce(a.name, '') as name, sum(w.unread) as texts,
					count(*) as conversations, min(w.oldest_at) as oldest,
					(array_agg(coalesce(w.name, w.phone) order by w.oldest_at))[1] as sender
				from waiting_conversation w
				join account_access m on m.account_id = w.account_id and m.user_id = ?
				left join account a on a.id = w.account_id
				group by w.account_id, a.name order by a.name, w.account_id""")
			.param(userId)
			.query((row, number) -> new Unread(row.getObject("account_id", UUID.class), row.getString("name"),
					row.getInt("texts"), row.getInt("conversations"), row.getTimestamp("oldest").toInstant(),
					row.getString("sender")))
			.list();
	}

	private Map<String, Object> account(Unread unread, ZoneId zone, Locale language) {
		String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(language)
			.format(unread.oldest().atZone(zone));
		return Map.of("account", unread.name(), "texts", unread.texts(), "one", unread.texts() == 1, "people",
				unread.conversations(), "several", unread.conversations() > 1, "since", since, "sender",
				unread.sender(), "link", this.properties.portal() + "/accounts/" + unread.accountId() + "/inbox");
	}

	/** What waits in one account. */
	private record Unread(UUID accountId, String name, int texts, int conversations, Instant oldest, String sender) {
	}

}
