package io.fluffywaffle.notification.push;

import java.time.Clock;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.notification.notice.Channel;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeChannel;
import io.fluffywaffle.notification.people.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way to people's devices: each is tried by itself. */
@Component
class PushChannel implements Channel {

	private final PushSwitch push;

	private final PushSubscriptions subscriptions;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	PushChannel(PushSwitch push, PushSubscriptions subscriptions, ObjectProvider<SchedulerClient> scheduler,
			Clock clock) {
		this.push = push;
		this.subscriptions = subscriptions;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	@Override
	public NoticeChannel kind() {
		return NoticeChannel.PUSH;
	}

	@Override
	public void deliver(Notice notice, Person person) {
		if (this.push.key().isPresent()) {
			this.subscriptions.of(person.id()).forEach((subscription) -> order(notice, subscription));
		}
	}

	private void order(Notice notice, PushSubscription subscription) {
		Instant now = this.clock.instant();
		String id = notice.id() + "/" + subscription.id() + "/" + notice.at().toEpochMilli();
		this.scheduler.getObject()
			.scheduleIfNotExists(PushDelivery.JOB.instance(id)
				.data(new PushDelivery(notice.id(), subscription.id(), now, 0))
				.scheduledTo(now));
	}

}
