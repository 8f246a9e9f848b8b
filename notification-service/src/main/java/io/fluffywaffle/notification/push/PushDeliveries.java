package io.fluffywaffle.notification.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

import io.fluffywaffle.notification.notice.Members;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.notification.notice.Wishes;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Brings one notice to one device, and learns from what its push service answers. */
@Component
class PushDeliveries {

	private static final Logger LOG = LoggerFactory.getLogger(PushDeliveries.class);

	private static final Set<NoticeKind> URGENT = EnumSet.of(NoticeKind.TEXT, NoticeKind.MENTION, NoticeKind.INCIDENT);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

	private static final int DOUBLINGS = 10;

	private final PushSwitch push;

	private final PushSubscriptions subscriptions;

	private final PushSender sender;

	private final NoticeList notices;

	private final Directory directory;

	private final Members members;

	private final Wishes wishes;

	// push services that do not answer must not keep everything else from being done
	private final Semaphore underWay;

	private final Duration pause;

	private final Clock clock;

	PushDeliveries(PushSwitch push, PushSubscriptions subscriptions, PushSender sender, NoticeList notices,
			Directory directory, Members members, Wishes wishes, PushProperties properties, Clock clock) {
		this.push = push;
		this.subscriptions = subscriptions;
		this.sender = sender;
		this.notices = notices;
		this.directory = directory;
		this.members = members;
		this.wishes = wishes;
		this.underWay = new Semaphore(properties.underWay());
		this.pause = properties.pause();
		this.clock = clock;
	}

	/**
	 * Delivers it, unless nobody needs it any more.
	 * @return when to try again and as what; empty when it is done
	 */
	Optional<Again> deliver(PushDelivery delivery) {
		Optional<Notice> notice = this.notices.find(delivery.noticeId()).filter((one) -> !one.isRead());
		Optional<Person> person = notice.flatMap((one) -> this.directory.find(one.userId()))
			.filter(Person::active)
			.filter((one) -> notice.filter((told) -> mayHear(one, told)).isPresent());
		Optional<PushSubscription> device = person
			.flatMap((one) -> this.subscriptions.find(one.id(), delivery.subscriptionId()));
		if (notice.isEmpty() || person.isEmpty() || device.isEmpty()) {
			return Optional.empty();
		}
		Optional<Instant> quietUntil = this.wishes.quietUntil(person.get());
		if (quietUntil.isPresent()) {
			return Optional.of(new Again(quietUntil.get(), delivery));
		}
		if (!this.underWay.tryAcquire()) {
			return Optional.of(new Again(this.clock.instant().plus(this.pause), delivery));
		}
		try {
			return attempt(delivery, notice.get(), device.get());
		}
		finally {
			this.underWay.release();
		}
	}

	private Optional<Again> attempt(PushDelivery delivery, Notice notice, PushSubscription device) {
		Optional<Answer> answer = send(device, PushContent.of(notice), URGENT.contains(notice.kind()));
		return answer.filter(PushDeliveries::isPassing).flatMap((passing) -> again(delivery, passing));
	}

	/**
	 * Hands something to the push service of a device, and notes what it answers.
	 * @return empty when the device cannot be told at all, and is no longer known
	 */
	Optional<Answer> send(PushSubscription device, PushContent content, boolean urgent) {
		Optional<VapidKey> key = this.push.key().filter((ours) -> ours.publicKey().equals(device.serverKey()));
		if (key.isEmpty()) {
			this.subscriptions.remove(device.userId(), device.id());
			return Optional.empty();
		}
		Answer answer = this.sender.send(key.get(), device, content, urgent);
		if (answer.isTaken()) {
			this.subscriptions.succeeded(device.id(), this.clock.instant());
		}
		else if (isOver(answer)) {
			this.subscriptions.remove(device.userId(), device.id());
		}
		else {
			LOG.info("A push service {}", answer.error());
		}
		return Optional.of(answer);
	}

	private Optional<Again> again(PushDelivery delivery, Answer answer) {
		Instant now = this.clock.instant();
		Duration longer = this.pause.multipliedBy(1L << Math.min(delivery.attempts(), DOUBLINGS));
		Instant next = now.plus((longer.compareTo(LONGEST_PAUSE) < 0) ? longer : LONGEST_PAUSE);
		Instant wanted = answer.notBefore();
		Instant at = (wanted != null && wanted.isAfter(next)) ? wanted : next;
		return at.isBefore(delivery.since().plus(PushSender.KEPT)) ? Optional.of(new Again(at, delivery.again()))
				: Optional.empty();
	}

	private boolean mayHear(Person person, Notice notice) {
		return notice.accountId() == null || this.members.of(notice.accountId()).contains(person.id());
	}

	/** The browser has no such subscription any more. */
	static boolean isOver(Answer answer) {
		return answer.isGone() || Integer.valueOf(404).equals(answer.status());
	}

	private static boolean isPassing(Answer answer) {
		Integer status = answer.status();
		return !answer.isTaken() && (status == null || status == 408 || status == 429 || status >= 500);
	}

	/** A delivery is to be tried again. */
	record Again(Instant at, PushDelivery delivery) {
	}

}
