package io.fluffywaffle.notification.notice.mail;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.fluffywaffle.notification.mail.Letter;
import io.fluffywaffle.notification.mail.MailProperties;
import io.fluffywaffle.notification.mail.MailWriter;
import io.fluffywaffle.notification.mail.OutgoingMail;
import io.fluffywaffle.notification.notice.Members;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeChannel;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.notification.notice.Wishes;
import io.fluffywaffle.notification.people.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes the mail about one notice. */
@Component
class NoticeMail implements MailWriter {

	static final String NAME = "notice";

	/** What somebody may be mailed often, and so ends with one click. */
	private static final Set<NoticeKind> OFTEN = Set.of(NoticeKind.TEXT, NoticeKind.MENTION);

	private final NoticeList notices;

	private final Members members;

	private final Wishes wishes;

	private final UnsubscribeLinks links;

	private final MailProperties properties;

	NoticeMail(NoticeList notices, Members members, Wishes wishes, UnsubscribeLinks links, MailProperties properties) {
		this.notices = notices;
		this.members = members;
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
		return Optional.ofNullable(mail.subjectId())
			.flatMap(this.notices::find)
			.filter((notice) -> !notice.isRead() && this.members.mayHear(notice)
					&& this.wishes.wants(person.id(), notice.accountId(), notice.kind(), NoticeChannel.MAIL))
			.map((notice) -> letter(notice, person));
	}

	private Letter letter(Notice notice, Person person) {
		Map<String, Object> values = new HashMap<>();
		values.put("title", notice.title());
		values.put("text", notice.text());
		values.put("account", account(notice));
		values.put("at",
				DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
					.withLocale(person.language())
					.format(notice.at().atZone(person.zone())));
		values.put("link", this.properties.portal() + notice.link());
		values.put("settings", this.properties.portal() + "/profile/notices");
		return new Letter(NAME, values, unsubscribe(notice));
	}

	/** Where the text is no more than the account's name, it is not said twice. */
	private String account(Notice notice) {
		String name = (notice.accountId() != null) ? this.members.nameOf(notice.accountId()).orElse("") : "";
		return name.equals(notice.text()) ? "" : name;
	}

	private @Nullable URI unsubscribe(Notice notice) {
		return OFTEN.contains(notice.kind())
				? this.links.to(new Unsubscription(notice.userId(), notice.accountId(), notice.kind())) : null;
	}

}
