package io.fluffywaffle.notification.notice.text;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.notification.notice.ErasureLock;
import io.fluffywaffle.notification.notice.Members;
import io.fluffywaffle.notification.notice.NewNotice;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
import io.fluffywaffle.notification.notice.text.WaitingConversations.Waiting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the members of an account of texts that nobody looks at: for each conversation
 * one notice that counts, until somebody does.
 */
@Component
public class TextNotices {

	/** Nobody is woken for what is older: it stands in the morning's mail. */
	private static final Duration NEWS = Duration.ofDays(1);

	private final WaitingConversations conversations;

	private final Notices notices;

	private final Members members;

	private final ErasureLock lock;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final TextProperties properties;

	private final Clock clock;

	TextNotices(WaitingConversations conversations, Notices notices, Members members, ErasureLock lock,
			ObjectProvider<SchedulerClient> scheduler, TextProperties properties, Clock clock) {
		this.conversations = conversations;
		this.notices = notices;
		this.members = members;
		this.lock = lock;
		this.scheduler = scheduler;
		this.properties = properties;
		this.clock = clock;
	}

	/** Takes over what happened, in its order. */
	@Transactional
	public void take(List<Happening> happenings) {
		happenings.stream()
			.map((happening) -> happening.state().accountId())
			.distinct()
			.sorted()
			.forEach(this.lock::share);
		happenings.forEach((happening) -> {
			if (happening.isText()) {
				texted(happening.state());
			}
			else {
				read(happening.state());
			}
		});
	}

	/** Tells everybody, unless somebody looked. */
	@Transactional
	void remind(TextWatch watch) {
		this.lock.share(watch.accountId());
		this.conversations.end(watch).ifPresent((waiting) -> {
			String account = this.members.nameOf(watch.accountId()).orElse("");
			this.members.of(watch.accountId())
				.forEach((member) -> this.notices.retell(notice(watch, waiting, member, account)));
		});
	}

	private void texted(Texted text) {
		boolean watch = text.at().isAfter(this.clock.instant().minus(NEWS));
		if (this.conversations.texted(text, watch)) {
			lookLater(text);
		}
	}

	private void read(Texted after) {
		OptionalLong ended = this.conversations.read(after);
		ended.ifPresent((episode) -> this.notices.settle(after.accountId(), key(after.conversationId(), episode)));
		if (ended.isPresent() && after.unread() > 0) {
			lookLater(after);
		}
	}

	/**
	 * From now, not from when it was texted: what is read up may have been read since.
	 */
	private void lookLater(Texted text) {
		this.scheduler.getObject()
			.scheduleIfNotExists(TextWatch.JOB.instance(text.conversationId() + "/" + text.sequence())
				.data(new TextWatch(text.accountId(), text.conversationId(), text.sequence()))
				.scheduledTo(this.clock.instant().plus(this.properties.patience())));
	}

	private NewNotice notice(TextWatch watch, Waiting waiting, UUID member, String account) {
		String sender = Objects.requireNonNullElse(waiting.name(), waiting.phone());
		String title = (waiting.unread() == 1) ? "New text from " + sender
				: waiting.unread() + " new texts from " + sender;
		return new NewNotice(NoticeKind.TEXT, member, watch.accountId(), key(watch.conversationId(), waiting.episode()),
				title, account, "/accounts/" + watch.accountId() + "/inbox/" + watch.conversationId(),
				this.clock.instant(), waiting.clientId(), waiting.phone());
	}

	private static String key(UUID conversationId, long episode) {
		return "text/" + conversationId + "/" + episode;
	}

	/**
	 * Something happened in a conversation.
	 *
	 * @param isText whether somebody texted; else somebody may have looked
	 */
	public record Happening(boolean isText, Texted state) {
	}

}
