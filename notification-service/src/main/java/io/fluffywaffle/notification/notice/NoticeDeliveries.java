package io.fluffywaffle.notification.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Brings notices to people. Ordered in the transaction that tells; looked at again when
 * the time has come, because much may have changed by then.
 */
@Component
class NoticeDeliveries {

	private final Map<NoticeChannel, Channel> channels = new EnumMap<>(NoticeChannel.class);

	private final ObjectProvider<SchedulerClient> scheduler;

	private final NoticeList notices;

	private final Members members;

	private final Directory directory;

	private final Wishes wishes;

	private final Clock clock;

	NoticeDeliveries(List<Channel> channels, ObjectProvider<SchedulerClient> scheduler, NoticeList notices,
			Members members, Directory directory, Wishes wishes, Clock clock) {
		channels.forEach((channel) -> this.channels.put(channel.kind(), channel));
		this.scheduler = scheduler;
		this.notices = notices;
		this.members = members;
		this.directory = directory;
		this.wishes = wishes;
		this.clock = clock;
	}

	/**
	 * Orders the ways that are there.
	 * @param anew whether it may disturb: else only the list is told
	 */
	void order(UUID noticeId, boolean anew) {
		this.scheduler.getObject()
			.scheduleBatch(this.channels.keySet()
				.stream()
				.filter((channel) -> anew || channel == NoticeChannel.LIST)
				.<SchedulableInstance<?>>map((channel) -> job(noticeId, channel))
				.toList());
	}

	/**
	 * Delivers it, unless nobody needs it any more.
	 * @return when to look again; empty when it is done
	 */
	Optional<Instant> deliver(NoticeDelivery delivery) {
		Channel channel = this.channels.get(delivery.channel());
		Optional<Notice> found = this.notices.find(delivery.noticeId()).filter((notice) -> !notice.isRead());
		if (channel == null || found.isEmpty()) {
			return Optional.empty();
		}
		Notice notice = found.get();
		Optional<Person> person = this.directory.find(notice.userId())
			.filter(Person::active)
			.filter((one) -> this.members.mayHear(notice))
			.filter((one) -> this.wishes.wants(one.id(), notice.accountId(), notice.kind(), delivery.channel()));
		Optional<Instant> quietUntil = delivery.channel().disturbs() ? person.flatMap(this.wishes::quietUntil)
				: Optional.empty();
		if (quietUntil.isEmpty()) {
			person.ifPresent((one) -> channel.deliver(notice, one));
		}
		return quietUntil;
	}

	private SchedulableInstance<?> job(UUID noticeId, NoticeChannel channel) {
		Instant now = this.clock.instant();
		return NoticeDelivery.JOB.instance(noticeId + "/" + channel.text() + "/" + now.toEpochMilli())
			.data(new NoticeDelivery(noticeId, channel))
			.scheduledTo(now);
	}

}
